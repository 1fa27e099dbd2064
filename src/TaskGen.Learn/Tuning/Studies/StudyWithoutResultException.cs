namespace TaskGen.Learn;

/// <summary>A study has ended, and none of its trials has a score.</summary>
/// <param name="message">How many trials there were, what ended the study, and what the first failure was.</param>
/// <param name="isBudget">Whether a budget of time ended it before a trial had ended, rather than that all of them failed.</param>
public sealed class StudyWithoutResultException(string message, bool isBudget) : NonRecoverableException(message)
{
    /// <summary>Whether a budget ended the study before there was any result, rather than that all trials failed.</summary>
    public bool IsBudget { get; } = isBudget;
}
