using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Engine;

/// <summary>
/// Runs with a store, beside the same work by hand. Each iteration has a store of its own in the temporary directory. Divide by the number of nodes
/// for the cost of one; a run as a whole also makes its directory, journal and lock.
/// </summary>
public class StoreBenchmarks
{
    private readonly NumberCodec _codec = new();
    private readonly Number _inputs = new(1);
    private readonly ResultMemory _memory = new();
    private readonly Dictionary<string, int> _remembered = new(StringComparer.Ordinal);
    private WorkflowDefinition<Number, int> _plain = null!;
    private WorkflowDefinition<Number, int> _cached = null!;
    private string _directory = null!;
    private string[] _files = null!;
    private byte[] _line = null!;

    /// <summary>The number of tasks.</summary>
    [Params(10_000)]
    public int Nodes { get; set; }

    private RunOptions Options => new() { Store = Path.Combine(_directory, "store") };

    [GlobalSetup]
    public void Build()
    {
        _plain = NumberFlow.Chain(Number.Increment, Nodes);
        _cached = NumberFlow.Chain(Number.IncrementCached, Nodes);
        _line = Encoding.UTF8.GetBytes(new string('x', 300) + "\n");
        _directory = Directory.CreateTempSubdirectory("taskgen-bench-").FullName;
        PipelineRunner.RunAsync(_cached, _inputs, Options, default).GetAwaiter().GetResult();

        // What a hit reads by hand: a file for each key, of the size of a cache entry, in 256 directories as in the store.
        var entry = File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(_directory, "store", "cache"), "*", SearchOption.AllDirectories).First());
        _files = new string[Nodes];
        for (var i = 0; i < Nodes; i++)
        {
            var name = Hash(new Number(i));
            var folder = Directory.CreateDirectory(Path.Combine(_directory, "hand", name[..2]));
            _files[i] = Path.Combine(folder.FullName, name[2..]);
            var value = BinarySerializer.Serialize(Codecs.Int32, i + 1);
            _remembered.Add(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new Number(i), NumberJson.Default.Number))), i + 1);
            File.WriteAllBytes(_files[i], [.. value, .. new byte[Math.Max(0, entry.Length - value.Length)]]);
        }
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_directory, recursive: true);

    [Benchmark]
    public async Task<long> AppendsByHand()
    {
        await using var file = new FileStream(Path.Combine(_directory, Guid.NewGuid().ToString()), FileMode.CreateNew, FileAccess.Write, FileShare.Read, 0);
        var syncing = Task.CompletedTask;
        for (var i = 0; i < Nodes; i++)
        {
            file.Write(_line);
            if (syncing.IsCompleted)
            {
                syncing = Task.Run(() => file.Flush(flushToDisk: true));
            }
        }

        await syncing.ConfigureAwait(false);
        file.Flush(flushToDisk: true);
        return file.Length;
    }

    [Benchmark]
    public Task<int> DurableNodes() => PipelineRunner.RunAsync(_plain, _inputs, Options, default);

    [Benchmark]
    public int HitsByHand()
    {
        var value = _inputs.Value;
        for (var i = 0; i < Nodes - 1; i++)
        {
            var inputs = new Number(value);
            var path = Path.Combine(_directory, "hand", Hash(inputs) is var name ? name[..2] : "", name[2..]);
            var content = File.ReadAllBytes(path);
            value = BinarySerializer.Deserialize(Codecs.Int32, content.AsMemory(0, content.AsSpan().LastIndexOfAnyExcept((byte)0) + 1));
        }

        return value;
    }

    [Benchmark]
    public Task<int> Hits() => PipelineRunner.RunAsync(_cached, _inputs, Options, default);

    [Benchmark]
    public int RememberedHitsByHand()
    {
        var value = _inputs.Value;
        for (var i = 0; i < Nodes - 1; i++)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(new Number(value), NumberJson.Default.Number);
            value = _remembered[Convert.ToHexStringLower(SHA256.HashData(json))];
        }

        return value;
    }

    [Benchmark]
    public Task<int> RememberedHits() => PipelineRunner.RunAsync(_cached, _inputs, Options with { ResultMemory = _memory }, default);

    private string Hash(Number inputs) => Convert.ToHexStringLower(SHA256.HashData(BinarySerializer.Serialize(_codec, inputs)));
}
