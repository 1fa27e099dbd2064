namespace TaskGen.Storage;

/// <summary>Lists what lies in 256 directories by the first two digits of its name.</summary>
internal static class StoreDirectories
{
    private const int NameLength = 64;

    /// <summary>The names, in no order; none if there is no such directory. Files of other names are left out.</summary>
    public static IEnumerable<string> Names(string directory) => !Directory.Exists(directory)
        ? []
        : Directory.EnumerateDirectories(directory)
            .SelectMany(static part => FilesOf(part).Select(file => Path.GetFileName(part) + Path.GetFileName(file)))
            .Where(static name => name.Length == NameLength && name.All(char.IsAsciiHexDigitLower));

    // A directory may go while others are listed.
    private static string[] FilesOf(string directory)
    {
        try
        {
            return Directory.GetFiles(directory);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }
}
