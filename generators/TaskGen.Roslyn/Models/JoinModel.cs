using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>How rows are put together of several sources.</summary>
/// <param name="Own">The members that are read from the main source.</param>
/// <param name="IsOfPartsAlone">Whether there is no main source, so that there is a row for each of the first part.</param>
/// <param name="KeyType">The type of the key, fully qualified; a tuple if several members make it up.</param>
/// <param name="Key">The key of a row of the main source, over <c>row</c>.</param>
/// <param name="Parts">The parts, in the order in which they are joined.</param>
/// <param name="Arguments">The arguments of the row's constructor, over <c>main</c> and <c>parts</c>.</param>
/// <param name="Initializers">What sets its other members.</param>
internal sealed record JoinModel(
    EquatableArray<RowMemberModel> Own,
    bool IsOfPartsAlone,
    string KeyType,
    string Key,
    EquatableArray<JoinPartModel> Parts,
    EquatableArray<string> Arguments,
    EquatableArray<string> Initializers)
{
    /// <summary>The parts that are looked up by the key of another source.</summary>
    public IEnumerable<JoinPartModel> Joined => IsOfPartsAlone ? Parts.Skip(1) : Parts;
}
