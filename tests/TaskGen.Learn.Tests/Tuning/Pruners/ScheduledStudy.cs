using TaskGen.Learn.Tuning.Pruners;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Pruners;

/// <summary>A study that a scheduler leads, some trials at a time. Trials report every <paramref name="stride"/> steps.</summary>
internal sealed class ScheduledStudy(ITrialScheduler scheduler, int trials, int concurrency, long steps, Func<int, long, double> curve, int stride = 1)
{
    private readonly List<TrialEntry> _running = [];

    public TrialHistory History { get; } = new();

    /// <summary>What was done, in order, the number of the trial with it.</summary>
    public List<(TrialJobKind Kind, int Trial, long Limit)> Jobs { get; } = [];

    /// <summary>The steps that were trained, no checkpoint being lost.</summary>
    public long Steps { get; private set; }

    /// <summary>Called before each report, with the study.</summary>
    public Action<ScheduledStudy> BeforeReport { get; init; } = static _ => { };

    public bool CanStart => History.Trials.Count < trials;

    public ScheduledStudy Run()
    {
        for (var turn = 0; ; turn++)
        {
            var job = TakeJobs();
            if (_running.Count == 0)
            {
                Assert.Equal(TrialJobKind.End, job.Kind);
                return this;
            }

            BeforeReport(this);
            Step(_running[turn % _running.Count]);
        }
    }

    private TrialJob TakeJobs()
    {
        TrialJob job = default;
        while (_running.Count < concurrency)
        {
            job = scheduler.Next(History, CanStart);
            if (job.Kind is TrialJobKind.Wait or TrialJobKind.End)
            {
                break;
            }

            Take(job);
        }

        return job;
    }

    private void Take(TrialJob job)
    {
        var trial = job.Trial;
        switch (job.Kind)
        {
            case TrialJobKind.Start:
                _running.Add(trial = History.Start([], job.Limit));
                break;
            case TrialJobKind.Continue:
                Assert.True(trial!.IsPaused);
                trial.ContinueTo(job.Limit);
                _running.Add(trial);
                break;
            default:
                Assert.True(trial!.IsPaused);
                History.Finish(trial, TrialState.Pruned);
                break;
        }

        Jobs.Add((job.Kind, trial.Number, job.Limit));
    }

    private void Step(TrialEntry trial)
    {
        var step = (trial.Reports.Count + 1L) * stride;
        Steps += stride;
        var score = curve(trial.Number, step);
        trial.Report(step, score);
        if (step < steps && !trial.IsPaused)
        {
            return;
        }

        _running.Remove(trial);
        if (step >= steps)
        {
            History.Finish(trial, double.IsNaN(score) ? TrialState.Failed : TrialState.Complete, double.IsNaN(score) ? [] : [score]);
        }
    }
}
