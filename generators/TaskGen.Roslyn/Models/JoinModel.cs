using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>How rows are put together of several sources.</summary>
/// <param name="Parts">The parts, in the order in which they are joined.</param>
/// <param name="IsOfPartsAlone">Whether there is no main source.</param>
/// <param name="ByKey">How they are joined; null if a method does.</param>
internal sealed record JoinModel(EquatableArray<JoinPartModel> Parts, bool IsOfPartsAlone, KeyJoinModel? ByKey);
