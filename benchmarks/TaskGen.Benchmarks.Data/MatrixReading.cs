using System.Globalization;
using CsvHelper;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>From csv to a matrix of features and one of targets.</summary>
internal static class MatrixReading
{
    private const int Columns = 20;

    public static void Compare(string path, int rows, int rounds) => Comparison.Run(
        "csv to matrices of features and targets",
        rounds,
        new Contender("CsvHelper's parser and its own conversion", () => Bare(path, rows, isOwn: true)),
        new Contender("CsvHelper's parser, double.Parse of spans", () => Bare(path, rows, isOwn: false)),
        new Contender("LazyPartition.ReadMatrices", () => Sum(MeasurementRows.Lazy(path).ReadMatrices())),
        new Contender("the same, by two threads", () => Sum(MeasurementRows.Lazy(path, 2).ReadMatrices())),
        new Contender("Partition: rows, then matrices", () => Sum(new Partition<Measurement>([.. MeasurementRows.Read(path)], MeasurementSchema.Instance))),
        new Contender("the same, rows by two threads", () => Sum(new Partition<Measurement>([.. MeasurementRows.Read(path, 2)], MeasurementSchema.Instance))));

    private static double Bare(string path, int rows, bool isOwn)
    {
        var features = new double[rows * (Columns - 1)];
        var targets = new double[rows];
        using var reader = CsvReader.FromFile(path);
        reader.ReadHeader();
        for (var row = 0; reader.Read(); row++)
        {
            for (var i = 0; i < Columns - 1; i++)
            {
                features[(row * (Columns - 1)) + i] = i < 15 ? Double(i) : Int32(i);
            }

            targets[row] = Int32(Columns - 1);
        }

        return features[^1] + targets[^1];

        double Double(int i) => !isOwn ? double.Parse(reader.GetSpan(i), CultureInfo.InvariantCulture)
            : reader.TryParse(i, out double value) ? value
            : throw new FormatException();

        int Int32(int i) => !isOwn ? int.Parse(reader.GetSpan(i), CultureInfo.InvariantCulture)
            : reader.TryParse(i, out int value) ? value
            : throw new FormatException();
    }

    private static double Sum(Partition<Measurement> rows) => Sum((rows.Features, rows.Targets));

    private static double Sum((NumericMatrix Features, NumericMatrix Targets) data) =>
        data.Features.Row(data.Features.RowCount - 1)[^1] + data.Targets.Row(data.Targets.RowCount - 1)[0];
}
