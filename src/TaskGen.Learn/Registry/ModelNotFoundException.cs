namespace TaskGen.Learn;

/// <summary>A store does not have the model that was asked for. The message says what it has and how to make one.</summary>
public sealed class ModelNotFoundException : Exception
{
    /// <summary>Creates the error without a message of its own.</summary>
    public ModelNotFoundException()
    {
    }

    /// <summary>Creates the error with a message.</summary>
    public ModelNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error with a message and its cause.</summary>
    public ModelNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
