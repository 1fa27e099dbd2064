namespace TaskGen.Sources;

/// <summary>What a URL means cannot be had. The message names the URL without what is secret in it, what was found, and what to do.</summary>
public sealed class SourceException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="url">The URL; user names, passwords and signatures in it are not shown.</param>
    /// <param name="found">What was found, for example "the answer 404 Not Found".</param>
    /// <param name="expected">What was expected, for example "a file".</param>
    /// <param name="advice">What to do, as a sentence.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public SourceException(string url, string found, string expected, string advice, Exception? innerException = null)
        : base($"'{SourceUrl.Redact(url)}': found {found}, expected {expected}. {advice}", innerException)
    {
        Url = SourceUrl.Redact(url);
        Found = found;
        Expected = expected;
        Advice = advice;
    }

    /// <summary>Repeats an error with more in its message.</summary>
    internal SourceException(string message, SourceException error)
        : base(message, error)
    {
        Url = error.Url;
        Found = error.Found;
        Expected = error.Expected;
        Advice = error.Advice;
        IsTransient = error.IsTransient;
    }

    /// <summary>The URL without what is secret in it.</summary>
    public string Url { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What to do, as a sentence.</summary>
    public string Advice { get; }

    /// <summary>Whether another attempt may succeed; <see langword="false"/> by default.</summary>
    public bool IsTransient { get; init; }

    /// <summary>How long the server asks to wait before another attempt; null, the default, if it does not say so.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
