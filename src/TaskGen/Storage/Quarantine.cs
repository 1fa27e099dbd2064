namespace TaskGen.Storage;

/// <summary>Where damaged files go: out of the way, but not lost.</summary>
internal static class Quarantine
{
    /// <summary>Moves a file there. One that is gone, or that cannot be moved, is left to whoever has it.</summary>
    public static void Move(StoreLayout layout, string path, string name)
    {
        try
        {
            Directory.CreateDirectory(layout.Quarantine);
            File.Move(path, Path.Combine(layout.Quarantine, $"{name}.{Guid.NewGuid():N}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process has moved it, or the store cannot be written to: what is read is checked each time.
        }
    }
}
