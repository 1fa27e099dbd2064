namespace TaskGen.Testing.Roslyn.Tests.Snapshots;

/// <summary>A directory for one test, with files by relative path.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("taskgen-").FullName;

    public string this[string file]
    {
        get => File.ReadAllText(At(file));
        set
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(file))!);
            File.WriteAllText(At(file), value);
        }
    }

    public bool Has(string file) => File.Exists(At(file));

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
