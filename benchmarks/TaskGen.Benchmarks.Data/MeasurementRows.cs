using Microsoft.Extensions.Logging.Abstractions;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>Reads measurements as datasets do.</summary>
internal static class MeasurementRows
{
    public static List<Measurement> Read(string path, int threads = 1)
    {
        var rows = new List<Measurement>();
        using var reader = new RowFiles<Measurement>(MeasurementSchema.Instance, DataFormat.Auto, new BadRowLog())
            .Open(path, DataStream.Open(path, path), threads);
        reader.ReadToEnd(rows, CancellationToken.None);
        return rows;
    }

    public static LazyPartition<Measurement> Lazy(string path, int threads = 1) => new(
        path,
        new LazyRows<Measurement>(
            MeasurementSchema.Instance, DataFormat.Auto, BadRows.Fail, BadRowLog.DefaultLimit, "measurements", NullLogger.Instance)
        {
            Threads = threads,
        });
}
