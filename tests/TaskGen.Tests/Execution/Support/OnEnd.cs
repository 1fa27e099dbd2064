namespace TaskGen.Tests.Execution;

/// <summary>Does something when a node ends.</summary>
internal sealed class OnEnd(string path, Action notify) : IProgress<NodeProgress>
{
    public void Report(NodeProgress value)
    {
        if (value.NodePath == path && value.Kind == NodeProgressKind.Ended)
        {
            notify();
        }
    }
}
