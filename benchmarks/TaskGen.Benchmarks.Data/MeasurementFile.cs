using System.Globalization;

namespace TaskGen.Benchmarks.Data;

/// <summary>A file of measurements: 15 columns with fractions and 5 with whole numbers, the same at every run.</summary>
internal static class MeasurementFile
{
    public static void Write(string path, int rowCount)
    {
        var random = new Random(20);
        using var writer = new StreamWriter(path);
        writer.WriteLine(string.Join(',', Enumerable.Range(0, 20).Select(i => i < 15 ? $"X{i}" : $"N{i - 15}")));
        for (var row = 0; row < rowCount; row++)
        {
            var fields = Enumerable.Range(0, 20).Select(i => i < 15
                ? (random.NextDouble() * 1000).ToString("0.######", CultureInfo.InvariantCulture)
                : random.Next(100_000).ToString(CultureInfo.InvariantCulture));
            writer.WriteLine(string.Join(',', fields));
        }
    }
}
