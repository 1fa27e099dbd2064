using TaskGen.Cli.Output;

namespace TaskGen.Cli.Inputs;

/// <summary>Finds the files that inputs name.</summary>
/// <param name="contentRoot">Where a relative path is looked for first.</param>
/// <param name="currentDirectory">Where it is looked for then.</param>
internal sealed class DataFiles(string contentRoot, string currentDirectory)
{
    /// <summary>The absolute path of a file.</summary>
    /// <param name="path">The path as it was given.</param>
    /// <param name="place">The flag, or the path in a JSON document, that gives it.</param>
    /// <exception cref="UsageException">There is no such file.</exception>
    public string Find(string path, string place)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException($"{place}: expected the path of a file, found \"{path}\".");
        }

        var first = Path.GetFullPath(path, Path.GetFullPath(contentRoot));
        var second = Path.GetFullPath(path, currentDirectory);
        if (File.Exists(first))
        {
            return first;
        }

        return File.Exists(second) ? second
            : throw new UsageException(first == second
                ? $"{place}: there is no file '{first}'."
                : $"{place}: there is no file '{path}', neither in the program's folder ('{first}') nor in the current directory ('{second}').");
    }
}
