namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>A directory that is gone after the test, and the data that lies with the tests.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    public TemporaryFiles()
    {
        Root = System.IO.Directory.CreateTempSubdirectory("taskgen-").FullName;
    }

    public static string WineUrl { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "wine.csv");

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    /// <summary>Writes some lines of the wine data, counted from 0 without the header, to a file.</summary>
    public string CopyWine(string name, int first, int count)
    {
        var lines = File.ReadAllLines(WineUrl);
        return Write(name, [lines[0], .. lines.Skip(1 + first).Take(count)]);
    }

    public string Write(string name, params string[] lines)
    {
        var path = this[name];
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, lines);
        return path;
    }

    public void Dispose() => System.IO.Directory.Delete(Root, recursive: true);
}
