namespace TaskGen.Learn;

/// <summary>
/// A method that takes part in a dataset has failed. The message names it, the rows it was called for, and what it threw, which is
/// <see cref="Exception.InnerException"/>. Whether it is called again goes by that.
/// </summary>
public sealed class StageException : Exception
{
    /// <summary>Creates the error without a message of its own.</summary>
    public StageException()
    {
    }

    /// <summary>Creates the error with a message.</summary>
    public StageException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with a message and its cause.</summary>
    public StageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
