namespace TaskGen.Testing.Roslyn;

/// <summary>An assertion of this harness does not hold. The message says what was expected and what was found.</summary>
public sealed class TestFailureException : Exception
{
    /// <summary>An assertion failed for no stated reason.</summary>
    public TestFailureException()
    {
    }

    /// <summary>An assertion failed, and <paramref name="message"/> says how.</summary>
    public TestFailureException(string message)
        : base(message)
    {
    }

    /// <summary>An assertion failed, and <paramref name="innerException"/> is why.</summary>
    public TestFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
