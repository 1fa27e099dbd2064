namespace TaskGen;

/// <summary>A failure that another attempt cannot mend: it is never retried.</summary>
public class NonRecoverableException : Exception
{
    /// <summary>Creates a failure without a message of its own.</summary>
    public NonRecoverableException()
    {
    }

    /// <summary>Creates a failure with a message.</summary>
    public NonRecoverableException(string message)
        : base(message)
    {
    }

    /// <summary>Creates a failure with a message and its cause.</summary>
    public NonRecoverableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
