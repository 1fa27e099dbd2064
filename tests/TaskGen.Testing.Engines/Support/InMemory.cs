namespace TaskGen.Testing.Engines.Support;

/// <summary>Where files cost no time, for tests that use a store a thousand times.</summary>
internal static class InMemory
{
    private const string Shared = "/dev/shm";

    /// <summary>A directory in memory; null, which stands for that of temporary files, where the system has none.</summary>
    public static string? FileSystem => Directory.Exists(Shared) ? Shared : null;
}
