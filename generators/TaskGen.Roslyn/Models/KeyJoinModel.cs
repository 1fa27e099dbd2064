using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>How rows are put together by their keys.</summary>
/// <param name="Own">The members that are read from the main source.</param>
/// <param name="KeyType">The type of the key, fully qualified; a tuple if several members make it up.</param>
/// <param name="Key">The key of a row of the main source, over <c>row</c>.</param>
/// <param name="PartKeys">The keys of the parts, over <c>row</c>.</param>
/// <param name="Arguments">The arguments of the row's constructor, over <c>main</c> and <c>parts</c>.</param>
/// <param name="Initializers">What sets its other members.</param>
internal sealed record KeyJoinModel(
    EquatableArray<RowMemberModel> Own,
    string KeyType,
    string Key,
    EquatableArray<string> PartKeys,
    EquatableArray<string> Arguments,
    EquatableArray<string> Initializers);
