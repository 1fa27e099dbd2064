namespace TaskGen.Storage;

/// <summary>An object of a store is not there, or its bytes are not those that were written.</summary>
internal sealed class DamagedObjectException(string message, Exception? innerException = null) : IOException(message, innerException);
