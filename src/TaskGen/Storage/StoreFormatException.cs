namespace TaskGen;

/// <summary>A directory is no store that this version of TaskGen can use. Nothing in it was changed.</summary>
public sealed class StoreFormatException : Exception
{
    internal StoreFormatException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
