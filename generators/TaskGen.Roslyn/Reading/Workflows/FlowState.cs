using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What is so at a place in a body: which arms lead here, what has been assigned, and what barriers ask to wait for. Immutable.</summary>
internal sealed record FlowState
{
    /// <summary>The state at the beginning of a body.</summary>
    public static FlowState Start { get; } = new();

    /// <summary>The arms any of which leads here; none if nothing does, null if this place is always reached.</summary>
    public ImmutableArray<(string Branch, int Arm)>? Arms { get; init; }

    /// <summary>The last barriers.</summary>
    public ImmutableArray<string> Barriers { get; init; } = [];

    /// <summary>The nodes after the last barriers.</summary>
    public ImmutableArray<string> Since { get; init; } = [];

    /// <summary>The nodes that give the locals which were declared without a value.</summary>
    public ImmutableDictionary<ISymbol, ImmutableArray<string>> Assigned { get; init; } =
        ImmutableDictionary.Create<ISymbol, ImmutableArray<string>>(SymbolEqualityComparer.Default);

    public bool IsReachable => Arms is not { IsEmpty: true };

    /// <summary>The state in an arm of a branch that stands here.</summary>
    public FlowState Enter(string branch, int arm) => this with { Arms = [(branch, arm)] };

    /// <summary>The state after a <c>return</c> or <c>throw</c>.</summary>
    public FlowState End() => this with { Arms = [] };

    public FlowState Assign(ISymbol local, IEnumerable<string> sources) => this with
    {
        Assigned = Assigned.SetItem(local, [.. Assigned.TryGetValue(local, out var before) ? before : [], .. sources]),
    };

    /// <summary>The state where several ways through a body meet.</summary>
    /// <param name="ways">The states at their ends.</param>
    /// <param name="branches">The number of arms of each branch, and the arms that lead to it.</param>
    public static FlowState Join(
        IReadOnlyList<FlowState> ways, IReadOnlyDictionary<string, (int Count, ImmutableArray<(string Branch, int Arm)>? Arms)> branches)
    {
        var open = ways.Where(static way => way.IsReachable).ToArray();
        if (open.Length == 0)
        {
            return ways[0].End();
        }

        var assigned = Start.Assigned;
        foreach (var pair in open.SelectMany(static way => way.Assigned))
        {
            assigned = assigned.SetItem(pair.Key, [.. (assigned.TryGetValue(pair.Key, out var before) ? before : []).Union(pair.Value)]);
        }

        return new FlowState
        {
            Arms = open.Any(static way => way.Arms is null) ? null : Collapse([.. open.SelectMany(static way => way.Arms!.Value).Distinct()], branches),
            Barriers = [.. open.SelectMany(static way => way.Barriers).Distinct()],
            Since = [.. open.SelectMany(static way => way.Since).Distinct()],
            Assigned = assigned,
        };
    }

    // All arms of a branch together are as good as what leads to the branch.
    private static ImmutableArray<(string Branch, int Arm)>? Collapse(
        ImmutableArray<(string Branch, int Arm)> arms, IReadOnlyDictionary<string, (int Count, ImmutableArray<(string Branch, int Arm)>? Arms)> branches)
    {
        while (arms.GroupBy(static arm => arm.Branch).FirstOrDefault(group => group.Count() == branches[group.Key].Count) is { } whole)
        {
            if (branches[whole.Key].Arms is not { } before)
            {
                return null;
            }

            arms = [.. arms.Where(arm => arm.Branch != whole.Key).Union(before)];
        }

        return arms;
    }
}
