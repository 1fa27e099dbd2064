namespace TaskGen.Learn;

/// <summary>A dataset cannot be loaded as it is configured. The message names the setting, what was found and what was expected.</summary>
public sealed class DatasetException : NonRecoverableException
{
    /// <summary>Creates the error without a message of its own.</summary>
    public DatasetException()
    {
    }

    /// <summary>Creates the error with a message.</summary>
    public DatasetException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with a message and its cause.</summary>
    public DatasetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
