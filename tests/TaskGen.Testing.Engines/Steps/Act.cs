namespace TaskGen.Testing.Engines.Steps;

/// <summary>What a step does, instead of giving its number plus one.</summary>
internal enum Act
{
    /// <summary>Gives its number plus one.</summary>
    Add,

    /// <summary>Gives its number plus one hundred, as code would that has changed.</summary>
    AddMore,

    /// <summary>Throws an <see cref="IOException"/> with the name of the step and the number of the execution, such as "A 1".</summary>
    Fail,

    /// <summary>Throws a <see cref="NonRecoverableException"/>.</summary>
    FailForGood,

    /// <summary>Throws a cancellation that nobody asked for, as an HTTP client does that gives up.</summary>
    GiveUp,

    /// <summary>Waits until the probe opens it, or the attempt is cancelled.</summary>
    Hold,

    /// <summary>Waits likewise, and then fails.</summary>
    HoldAndFail,

    /// <summary>Waits until the probe opens it and looks at no token.</summary>
    HoldOn,

    /// <summary>Gives the seed of the call.</summary>
    Seed,

    /// <summary>Gives a number drawn at random.</summary>
    Draw,

    /// <summary>Counts up to its number, tells each step and saves it; fails at the third in its first execution.</summary>
    Count,
}
