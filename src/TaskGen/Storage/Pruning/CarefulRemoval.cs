namespace TaskGen.Storage.Pruning;

/// <summary>
/// Removes files beside processes that may begin to use them at any moment. Whoever uses one touches it first, by its name: so a file is renamed, and
/// only if its write time is still the one that was seen before the decision it is deleted; a touch that comes later finds no such file.
/// </summary>
internal static class CarefulRemoval
{
    // A name in the directory of temporary files that tells what the file was, so that it can be put back if the process dies in between.
    private const string Mark = "pruned.";

    /// <summary>Removes a file unless it was touched; tells whether it did.</summary>
    /// <param name="layout">The store.</param>
    /// <param name="path">The file, in one of 256 directories of objects or cache entries.</param>
    /// <param name="touchedAt">Its write time as it was seen.</param>
    public static bool TryRemove(StoreLayout layout, string path, DateTime touchedAt)
    {
        var aside = Path.Combine(layout.Temporary, NameOf(layout, path));
        try
        {
            File.Move(path, aside, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is gone already, or open, which some systems do not let anyone rename.
            return false;
        }

        if (File.GetLastWriteTimeUtc(aside) == touchedAt)
        {
            File.Delete(aside);
            return true;
        }

        PutBack(aside, path);
        return false;
    }

    /// <summary>Puts back what a pruning that died had renamed and not deleted yet.</summary>
    public static void Recover(StoreLayout layout)
    {
        foreach (var aside in Directory.EnumerateFiles(layout.Temporary, Mark + "*"))
        {
            if (Path.GetFileName(aside)[Mark.Length..].Split('.') is [var directory, var name])
            {
                PutBack(aside, StoreLayout.FileOf(Path.Combine(layout.Root, directory), name));
            }
        }
    }

    private static void PutBack(string aside, string path)
    {
        // Who found no file has perhaps written it anew, and refers to that.
        if (File.Exists(path))
        {
            File.Delete(aside);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(aside, path, overwrite: true);
    }

    private static string NameOf(StoreLayout layout, string path)
    {
        var parts = Path.GetRelativePath(layout.Root, path).Split(Path.DirectorySeparatorChar);
        return $"{Mark}{parts[0]}.{parts[1]}{parts[2]}";
    }
}
