namespace TaskGen;

/// <summary>
/// A run was refused before anything ran: a service is missing, a configured option is invalid, the store cannot be used, or the run that was to be
/// resumed had other inputs.
/// </summary>
public sealed class RunNotStartedException : InvalidOperationException
{
    internal RunNotStartedException(string name, IReadOnlyList<string> problems, Exception? innerException = null)
        : base($"'{name}' was not started. {string.Join(" ", problems)}", innerException)
    {
        Problems = problems;
    }

    /// <summary>Every reason, in a sentence or two each: where it is, what was found, what was expected and what to do.</summary>
    public IReadOnlyList<string> Problems { get; }
}
