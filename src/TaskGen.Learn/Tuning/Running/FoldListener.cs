namespace TaskGen.Learn.Tuning.Running;

/// <summary>Hears of one fold of a trial.</summary>
internal sealed class FoldListener<THyperparameters>(StudyState<THyperparameters> study, LiveTrial<THyperparameters> trial, int fold) : ITrialListener
{
    public CancellationToken Stopping => trial.Stopping;

    public bool ShouldPrune(long step, double score) => study.Report(trial, fold, step, score);
}
