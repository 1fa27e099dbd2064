using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A member of a row that is read from a column.</summary>
/// <param name="Name">The name of the property or field; of a part's member with that of the part before it, <c>Audio.Pitch</c>.</param>
/// <param name="Access">The member of <c>row</c>.</param>
/// <param name="TypeOf">The type for <c>typeof</c>.</param>
/// <param name="Role">What it is to training.</param>
/// <param name="ExplicitName">The name that <c>[Column]</c> gives.</param>
/// <param name="IsNullableReference">Whether the type is a reference type with <c>?</c>.</param>
/// <param name="Field">The method of <c>RowFields</c> that reads it.</param>
/// <param name="Format">The format of a date or a time that <c>[Format]</c> gives.</param>
/// <param name="Enum">The enum behind it, fully qualified; null if it is none.</param>
/// <param name="Levels">The names of that enum's members, or the texts of <c>[Categories]</c>.</param>
/// <param name="LevelCount">How many levels have values of their own: two names of an enum may have one.</param>
/// <param name="Default">The value where the data lacks the column; null if it must have it.</param>
/// <param name="Number">The member of <c>row</c> as a <c>double</c>; null if it is no number.</param>
/// <param name="Content">The member of <c>row</c> as the hasher takes it.</param>
internal sealed record RowMemberModel(
    string Name,
    string Access,
    string TypeOf,
    RowRoleModel Role,
    string? ExplicitName,
    bool IsNullableReference,
    string Field,
    string? Format,
    string? Enum,
    EquatableArray<string> Levels,
    int LevelCount,
    string? Default,
    string? Number,
    string Content)
{
    /// <summary>A value of the member as a <c>double</c>.</summary>
    public string NumberOf(string value) => Number!.Replace(Access, value);

    /// <summary>Whether it is read with the help of a list of names.</summary>
    public bool IsNamed => Enum is not null || Levels.Count > 0;
}
