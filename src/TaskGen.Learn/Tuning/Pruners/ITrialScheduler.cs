using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>
/// Says which trial of one study runs next, and how far. A trial that reaches its limit pauses (<see cref="TrialEntry.IsPaused"/>): its training
/// method is stopped, and goes on from its checkpoint, or from the start if it has none, when it is continued. Answers are a function of the history alone.
/// </summary>
internal interface ITrialScheduler
{
    /// <summary>How many trials are in one round; rounds follow each other for as long as trials may start.</summary>
    int RoundTrials { get; }

    /// <summary>
    /// What to do next. The caller does it, writes it into the history (<see cref="TrialHistory.Start"/>, <see cref="TrialEntry.ContinueTo"/>,
    /// <see cref="TrialHistory.Finish"/>) and asks again, until it has no place left or is told to wait.
    /// </summary>
    /// <param name="history">All trials.</param>
    /// <param name="canStart">Whether a new trial may start: the budget of trials is not used up, and the space has another point.</param>
    TrialJob Next(TrialHistory history, bool canStart);
}
