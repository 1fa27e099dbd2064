using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaskGen.Storage;
using TaskGen.Storage.Journals;

namespace TaskGen.Testing.Engines.Support;

/// <summary>A store in a directory of its own, which goes with the test.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly ListLogger _log = new();
    private readonly ServiceProvider _services;

    /// <param name="parent">Where to make the directory; where temporary files go by default.</param>
    public TemporaryStore(string? parent = null)
    {
        Path = CreateDirectory("store", parent);
        _services = new ServiceCollection().AddLogging(builder => builder.AddProvider(_log)).BuildServiceProvider();
    }

    public string Path { get; }

    public RunOptions Options => new() { Store = Path, Services = _services };

    public StoreLayout Layout => new(Path);

    /// <summary>What runs have logged.</summary>
    public IReadOnlyList<string> Log => _log.Lines;

    public string JournalOf(Guid run) => System.IO.Path.Combine(Layout.RunDirectory(run), "journal.jsonl");

    public IReadOnlyList<T> Records<T>(Guid run)
        where T : JournalRecord => [.. JournalReader.Read(File.ReadAllBytes(JournalOf(run)), out _).OfType<T>()];

    /// <summary>Makes a directory of its own.</summary>
    public static string CreateDirectory(string kind, string? parent) =>
        Directory.CreateDirectory(System.IO.Path.Combine(parent ?? System.IO.Path.GetTempPath(), $"taskgen-{kind}-{Guid.NewGuid():N}")).FullName;

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
