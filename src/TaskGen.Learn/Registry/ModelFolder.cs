using System.Globalization;

namespace TaskGen.Learn;

/// <summary>The folder of a trainer in a store: a folder for each version, beside those that are still being written.</summary>
internal sealed class ModelFolder
{
    public const string ModelFile = "model.bin";
    public const string InformationFile = "model.json";

    // No version starts with a dot.
    private const string UnfinishedPrefix = ".saving-";

    // Far longer than any save takes: who is this old was killed.
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromDays(1);

    public ModelFolder(string store, string trainer)
    {
        if (string.IsNullOrWhiteSpace(trainer)
            || trainer is "." or ".."
            || trainer.AsSpan().IndexOfAny(['/', '\\']) >= 0
            || trainer.IndexOfAny(System.IO.Path.GetInvalidFileNameChars()) >= 0)
        {
            throw new ArgumentException($"'{trainer}' is no name of a trainer: expected a full name such as 'Samples.Wine'.", nameof(trainer));
        }

        Path = System.IO.Path.Combine(store, "models", trainer);
        Trainer = trainer;
    }

    public string Trainer { get; }

    public string Path { get; }

    public string VersionPath(int version) => System.IO.Path.Combine(Path, version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The versions that were saved completely, ascending.</summary>
    public IReadOnlyList<int> Versions() => Directory.Exists(Path)
        ? [.. Directory.EnumerateDirectories(Path).Select(VersionOf).Where(version => version > 0).Order()]
        : [];

    /// <summary>Makes a folder in which files are written aside.</summary>
    public string CreateUnfinished()
    {
        var path = System.IO.Path.Combine(Path, UnfinishedPrefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>Gives a complete folder its version; false if another process was first.</summary>
    public bool TryPublish(string unfinished, int version)
    {
        var target = VersionPath(version);
        try
        {
            // Renaming onto a folder that has files fails, so only one process gets the number.
            Directory.Move(unfinished, target);
            return true;
        }
        catch (IOException) when (Directory.Exists(target))
        {
            return false;
        }
    }

    /// <summary>Removes what killed processes left.</summary>
    public void RemoveLeftovers(DateTimeOffset now)
    {
        foreach (var path in Directory.EnumerateDirectories(Path, UnfinishedPrefix + "*"))
        {
            try
            {
                if (now - Directory.GetLastWriteTimeUtc(path) > LeftoverAge)
                {
                    Directory.Delete(path, recursive: true);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another process is removing it, or nobody may; either way it does no harm.
            }
        }
    }

    private static int VersionOf(string path)
    {
        var name = System.IO.Path.GetFileName(path.AsSpan());
        return name.Length > 0 && name[0] is >= '1' and <= '9'
            && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : 0;
    }
}
