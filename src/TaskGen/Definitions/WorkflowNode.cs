namespace TaskGen.Definitions;

/// <summary>A node that can be run on a frame, in which the values of one run of the workflow lie.</summary>
/// <typeparam name="TFrame">The generated class with a field for each value.</typeparam>
public abstract class WorkflowNode<TFrame> : GraphNode
    where TFrame : class
{
    /// <summary>Runs the node: reads its inputs from the frame, and writes its result to it.</summary>
    public abstract ValueTask ExecuteAsync(TFrame frame, INodeRunner runner);
}
