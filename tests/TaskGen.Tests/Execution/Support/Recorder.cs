using System.Collections.Concurrent;

namespace TaskGen.Tests.Execution;

/// <summary>Keeps the news of a run in their order.</summary>
internal sealed class Recorder : IProgress<NodeProgress>
{
    private readonly ConcurrentQueue<NodeProgress> _news = new();

    public IReadOnlyList<NodeProgress> News => [.. _news];

    public void Report(NodeProgress value) => _news.Enqueue(value);
}
