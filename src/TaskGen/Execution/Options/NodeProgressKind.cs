namespace TaskGen;

/// <summary>What happened to a node.</summary>
public enum NodeProgressKind
{
    /// <summary>Its first attempt begins.</summary>
    Started,

    /// <summary>The task told how far it is, in <see cref="NodeProgress.Fraction"/>.</summary>
    Advanced,

    /// <summary>An attempt failed, with <see cref="NodeProgress.Error"/>; another follows after a wait.</summary>
    Retrying,

    /// <summary>It ended, with <see cref="NodeProgress.Status"/>.</summary>
    Ended,
}
