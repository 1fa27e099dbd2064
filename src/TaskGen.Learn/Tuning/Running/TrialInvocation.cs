using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using TaskGen.Definitions;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>An attempt at a training of a trial: another seed, and a token that also ends with the study.</summary>
internal sealed class TrialInvocation(TaskInvocation inner, TrialContext context, CancellationToken cancellationToken) : TaskInvocation
{
    public override CancellationToken CancellationToken => cancellationToken;

    public override ILogger Logger => inner.Logger;

    public override IProgress<double> Progress => inner.Progress;

    public override TimeProvider TimeProvider => inner.TimeProvider;

    public override Random Random => field ??= new Random(context.Seed);

    public override TaskContext Context => context;

    public override WorkflowContext Workflow => inner.Workflow;

    public override IConfiguration? Configuration => inner.Configuration;

    public override DataContext Data => inner.Data;

    public override T Service<T>(string parameter) => inner.Service<T>(parameter);
}
