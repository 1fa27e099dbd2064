using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Union]</c>.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class UnionStage<TRow> : DatasetStage
{
    /// <summary>The dataset's own source; null if there are only parts.</summary>
    public UnionTable? Main { get; init; }

    /// <summary>The parts, in the order of the sources of the dataset.</summary>
    public required IReadOnlyList<UnionTable> Parts { get; init; }

    /// <summary>Calls the method with the rows of each source.</summary>
    public required Func<UnionTables, TaskInvocation, ValueTask<TRow[]>> Join { get; init; }

    /// <summary>All sources, the dataset's own first.</summary>
    internal UnionTable[] Tables => Main is null ? [.. Parts] : [Main, .. Parts];
}
