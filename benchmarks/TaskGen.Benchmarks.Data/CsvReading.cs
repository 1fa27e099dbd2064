using BenchmarkDotNet.Attributes;
using CsvHelper;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>From a csv file of 200,000 rows and 20 numeric columns to an array of records.</summary>
[InProcess]
[MemoryDiagnoser]
public class CsvReading
{
    private const int RowCount = 200_000;

    private string _path = "";

    [GlobalSetup]
    public void WriteFile()
    {
        _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        MeasurementFile.Write(_path, RowCount);
        var (ours, theirs) = (TaskGen(), CsvHelper());
        if (!ours.SequenceEqual(theirs))
        {
            throw new InvalidOperationException("The readers do not give the same rows.");
        }
    }

    [GlobalCleanup]
    public void DeleteFile() => File.Delete(_path);

    [Benchmark(Baseline = true, OperationsPerInvoke = RowCount, Description = "CsvHelper GetRecords")]
    public Measurement[] CsvHelper()
    {
        using var reader = CsvReader.FromFile(_path);
        return [.. reader.GetRecords<Measurement>()];
    }

    [Benchmark(OperationsPerInvoke = RowCount, Description = "TaskGen")]
    public Measurement[] TaskGen() => Read(threads: 1);

    [Benchmark(OperationsPerInvoke = RowCount, Description = "TaskGen, two threads")]
    public Measurement[] TaskGenOnTwoThreads() => Read(threads: 2);

    private Measurement[] Read(int threads)
    {
        var rows = new List<Measurement>();
        using var reader = new RowFiles<Measurement>(MeasurementSchema.Instance, DataFormat.Auto, new BadRowLog())
            .Open(_path, DataStream.Open(_path, _path), threads);
        reader.ReadToEnd(rows, CancellationToken.None);
        return [.. rows];
    }
}
