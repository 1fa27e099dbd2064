namespace TaskGen.Learn.Tuning.Running;

/// <summary>Hears of one training of a trial while it runs.</summary>
internal interface ITrialListener
{
    /// <summary>Ends when the study stops its trials.</summary>
    CancellationToken Stopping { get; }

    /// <summary>Takes an intermediate score, and says whether the training ends here.</summary>
    bool ShouldPrune(long step, double score);
}
