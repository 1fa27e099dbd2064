namespace TaskGen.Learn;

/// <summary>A saved model cannot be read: its files are damaged, or were written by another program than this. The message says which file, and why.</summary>
public sealed class InvalidModelException : Exception
{
    /// <summary>Creates the error without a message of its own.</summary>
    public InvalidModelException()
    {
    }

    /// <summary>Creates the error with a message.</summary>
    public InvalidModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with a message and its cause.</summary>
    public InvalidModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
