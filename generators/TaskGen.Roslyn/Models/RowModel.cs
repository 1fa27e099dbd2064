using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A row type.</summary>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="Members">The members that are columns, those of parts among them; constructor parameters first, in their order.</param>
/// <param name="ConstructorCount">How many of them go through the constructor.</param>
/// <param name="Codec">How rows are moved between processes.</param>
/// <param name="IsPlain">Whether making a row of its members runs no code of the user's, so that nobody sees if none is made.</param>
/// <param name="Join">How they are put together of several sources; null if they come from one.</param>
internal sealed record RowModel(
    string Type, EquatableArray<RowMemberModel> Members, int ConstructorCount, CodecModel Codec, bool IsPlain, JoinModel? Join = null)
{
    /// <summary>
    /// The positions among the members of what the constructor takes, and then of the other members; empty where the members themselves are in that order.
    /// </summary>
    public EquatableArray<int> Creation { get; init; }
}
