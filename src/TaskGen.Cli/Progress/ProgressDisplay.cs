using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Learn;

namespace TaskGen.Cli.Progress;

/// <summary>Shows how a run goes on: a display that moves where someone sees it, lines where it is written to a file.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="json">Whether the output is for a program; then there are no lines.</param>
internal sealed class ProgressDisplay(Terminal terminal, bool json)
{
    /// <summary>Follows a run to its end.</summary>
    /// <param name="definition">What is run.</param>
    /// <param name="run">Starts the run, which tells its progress.</param>
    public Task<T> FollowAsync<T>(PipelineDefinition definition, Func<IProgress<NodeProgress>?, Task<T>> run) =>
        terminal.CanAnimate ? LiveProgress.FollowAsync(terminal.ErrorConsole, CountNodes(definition), run)
        : json ? run(null)
        : run(new PlainProgress(terminal));

    private static int CountNodes(PipelineDefinition definition) => definition switch
    {
        TrainerDefinition trainer => CountNodes(trainer.Workflow),
        WorkflowDefinition workflow => workflow.Graph.Nodes.Sum(node => 1 + (node.Callee is WorkflowDefinition inner ? CountNodes(inner) : 0)),
        _ => 1,
    };
}
