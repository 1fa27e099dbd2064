namespace TaskGen.Storage.Locking;

/// <summary>Another process is at what this one is not to do at the same time.</summary>
internal sealed class StoreBusyException(string message) : IOException(message);
