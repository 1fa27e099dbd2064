using TaskGen.Text;

namespace TaskGen;

/// <summary>How a task or workflow is mapped over a list.</summary>
public record MapOptions
{
    /// <summary>
    /// The most items that run at once, at least 1, within what <see cref="RunOptions.MaxConcurrency"/> allows; null, the default, allows all of
    /// that.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Concurrency
    {
        get;
        init => field = AtLeastOne(value, nameof(Concurrency), "for no bound of its own");
    }

    /// <summary>
    /// How many items an engine that starts a process for its work hands to one of them, at least 1; null, the default, leaves it to the
    /// engine. In-process items follow each other on a thread anyway, and the number changes nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Chunk
    {
        get;
        init => field = AtLeastOne(value, nameof(Chunk), "to leave it to the engine");
    }

    private protected static int? AtLeastOne(int? value, string name, string otherwise) => value is null or >= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), $"{name} is {Invariant.Text(value.Value)}; it must be at least 1, or null {otherwise}.");
}
