using System.Text;

namespace TaskGen.Learn.Tests;

/// <summary>Reads csv that a test spells out.</summary>
internal static class CsvText
{
    public const string Name = "data/points.csv";

    public static TRow[] Read<TRow>(string text, RowSchema<TRow> schema, char separator = ',') => Read(Encoding.UTF8.GetBytes(text), schema, separator);

    public static TRow[] Read<TRow>(byte[] bytes, RowSchema<TRow> schema, char separator = ',') =>
        Read(new MemoryStream(bytes), Name, schema, separator == ',' ? DataFormat.Csv : DataFormat.Tsv);

    /// <summary>All rows of a stream, which is closed.</summary>
    public static TRow[] Read<TRow>(
        Stream stream, string name, RowSchema<TRow> schema, DataFormat format = DataFormat.Auto, int threads = 1, BadRowLog? badRows = null,
        CancellationToken cancellationToken = default)
    {
        badRows ??= new BadRowLog();
        using var reader = new RowFiles<TRow>(schema, format, badRows).Open(name, stream, threads);
        var rows = new List<TRow>();
        reader.ReadToEnd(rows, cancellationToken);
        badRows.Complete();
        return [.. rows];
    }

    /// <summary>The error that a text gives.</summary>
    public static DataFormatException Error<TRow>(string text, RowSchema<TRow> schema) => Assert.Throws<DataFormatException>(() => Read(text, schema));

    /// <summary>The error that points give.</summary>
    public static DataFormatException Error(string text) => Error(text, PointRowSchema.Instance);

    /// <summary>The points of a text.</summary>
    public static PointRow[] Points(string text) => Read(text, PointRowSchema.Instance);
}
