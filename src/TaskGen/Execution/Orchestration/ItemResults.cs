using System.Collections;

namespace TaskGen.Execution.Orchestration;

/// <summary>The results of a map's items, made when they are looked at.</summary>
internal sealed class ItemResults(NodeScope scope, NodeOutcome[] outcomes) : IReadOnlyList<NodeResult>
{
    /// <inheritdoc/>
    public int Count => outcomes.Length;

    /// <inheritdoc/>
    public NodeResult this[int index] =>
        outcomes[index].ToResult(scope.Run, scope.PathOf(index), scope.KindOf(index), scope.LabelOf(index));

    /// <inheritdoc/>
    public IEnumerator<NodeResult> GetEnumerator()
    {
        for (var i = 0; i < outcomes.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
