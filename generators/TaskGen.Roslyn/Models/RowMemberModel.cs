namespace TaskGen.Roslyn.Models;

/// <summary>A member of a row that is read from a column.</summary>
/// <param name="Name">The name of the property or field.</param>
/// <param name="TypeOf">The type for <c>typeof</c>.</param>
/// <param name="Role">The name of a <c>RowColumnRole</c>.</param>
/// <param name="ExplicitName">The name that <c>[Column]</c> gives.</param>
/// <param name="IsNullableReference">Whether the type is a reference type with <c>?</c>.</param>
/// <param name="Field">The method of <c>RowFields</c> that reads it.</param>
/// <param name="Enum">The enum behind it, fully qualified; null if it is none.</param>
/// <param name="EnumNames">The names of that enum's members.</param>
/// <param name="Number">The member of <c>row</c> as a <c>double</c>; null if it is no number.</param>
/// <param name="Content">The member of <c>row</c> as the hasher takes it.</param>
internal sealed record RowMemberModel(
    string Name,
    string TypeOf,
    string Role,
    string? ExplicitName,
    bool IsNullableReference,
    string Field,
    string? Enum,
    Equatable.EquatableArray<string> EnumNames,
    string? Number,
    string Content);
