namespace TaskGen;

/// <summary>A run was refused before anything ran: a service is missing, or a configured option is invalid.</summary>
public sealed class RunNotStartedException : InvalidOperationException
{
    internal RunNotStartedException(string name, IReadOnlyList<string> problems)
        : base($"'{name}' was not started. {string.Join(" ", problems)}")
    {
        Problems = problems;
    }

    /// <summary>Every reason, in a sentence or two each: where it is, what was found, what was expected and what to do.</summary>
    public IReadOnlyList<string> Problems { get; }
}
