using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Storage.Downloads;

/// <summary>
/// Directories in which objects have the names of their source, so that programs which look at names and endings can read them. A name is a second
/// one for the object's own file, and takes no room.
/// </summary>
internal sealed class FileViews(StoreLayout layout, ObjectStore objects, TimeProvider timeProvider)
{
    /// <summary>The directory with these files; it is made if it is not there.</summary>
    /// <param name="files">The objects, which are there, and their names, with <c>/</c> between folders.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Get(IReadOnlyList<(string Name, ObjectReference Object)> files)
    {
        var directory = Path.Combine(layout.Files, NameOf(files));
        if (!IsWhole(directory, files))
        {
            Make(directory, files);
        }

        Directory.SetLastWriteTimeUtc(directory, timeProvider.GetUtcNow().UtcDateTime);
        return directory;
    }

    /// <summary>Removes the directories that nobody has asked for since a time, and gives their number.</summary>
    public int Remove(DateTime before)
    {
        var removed = 0;
        foreach (var directory in Directory.Exists(layout.Files) ? Directory.GetDirectories(layout.Files) : [])
        {
            if (Directory.GetLastWriteTimeUtc(directory) < before && TryRemove(directory))
            {
                removed++;
            }
        }

        return removed;
    }

    private void Make(string directory, IReadOnlyList<(string Name, ObjectReference Object)> files)
    {
        var aside = layout.NewTemporaryFile();
        foreach (var (name, reference) in files)
        {
            var file = Path.Combine(aside, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            HardLink.CreateOrCopy(objects.PathOf(reference.Sha256), file);
        }

        Directory.CreateDirectory(layout.Files);
        TryRemove(directory);
        try
        {
            Directory.Move(aside, directory);
        }
        catch (IOException) when (IsWhole(directory, files))
        {
            // Another process has made the same.
            Directory.Delete(aside, recursive: true);
        }
    }

    private bool TryRemove(string directory)
    {
        // Nobody is to find a part of it.
        var aside = layout.NewTemporaryFile();
        try
        {
            Directory.Move(directory, aside);
            Directory.Delete(aside, recursive: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsWhole(string directory, IReadOnlyList<(string Name, ObjectReference Object)> files) => files.All(
        file => new FileInfo(Path.Combine(directory, file.Name)) is { Exists: true } found && found.Length == file.Object.Size);

    private static string NameOf(IReadOnlyList<(string Name, ObjectReference Object)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, reference) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{reference.Sha256} {name}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
