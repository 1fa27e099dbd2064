using TaskGen.Text;

namespace TaskGen;

/// <summary>How a task is mapped over a list.</summary>
public sealed record MapOptions
{
    /// <summary>The most items that run at once, at least 1, within what <see cref="RunOptions.MaxConcurrency"/> allows; null, the default, allows all of that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Concurrency
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"Concurrency is {Invariant.Text(value.Value)}; it must be at least 1, or null for no bound of its own.");
    }
}
