using System.Collections;

namespace TaskGen.Execution.Orchestration;

/// <summary>The results of a map's items, made when they are looked at; after each item that is a workflow come its nodes.</summary>
/// <param name="scope">The map.</param>
/// <param name="outcomes">What became of each item.</param>
/// <param name="inner">What ran inside each item; null where the items are tasks.</param>
internal sealed class ItemResults(NodeScope scope, NodeOutcome[] outcomes, NodeScope?[]? inner) : IReadOnlyList<NodeResult>
{
    private IReadOnlyList<NodeResult>? _all;

    /// <inheritdoc/>
    public int Count => inner is null ? outcomes.Length : All.Count;

    /// <inheritdoc/>
    public NodeResult this[int index] => inner is null ? ResultOf(index) : All[index];

    private IReadOnlyList<NodeResult> All => _all ??=
        [.. outcomes.SelectMany((_, index) => (inner![index]?.GetResults() ?? []).Prepend(ResultOf(index)))];

    /// <inheritdoc/>
    public IEnumerator<NodeResult> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private NodeResult ResultOf(int index) =>
        outcomes[index].ToResult(scope.Run, scope.PathOf(index), scope.KindOf(index), scope.LabelOf(index));
}
