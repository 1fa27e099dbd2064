using System.Text;

namespace TaskGen.Learn.Tests;

/// <summary>Reads csv that a test spells out.</summary>
internal static class CsvText
{
    public const string Name = "data/points.csv";

    public static Task<TRow[]> ReadAsync<TRow>(string text, RowSchema<TRow> schema, char separator = ',') =>
        ReadAsync(Encoding.UTF8.GetBytes(text), schema, separator);

    public static async Task<TRow[]> ReadAsync<TRow>(byte[] bytes, RowSchema<TRow> schema, char separator = ',')
    {
        using var stream = new MemoryStream(bytes);
        return await new CsvRowReader<TRow>(schema).ReadAsync(stream, Name, separator, CancellationToken.None);
    }

    /// <summary>The error that a text gives.</summary>
    public static Task<DataFormatException> ErrorAsync<TRow>(string text, RowSchema<TRow> schema) =>
        Assert.ThrowsAsync<DataFormatException>(() => ReadAsync(text, schema));

    /// <summary>The error that points give.</summary>
    public static Task<DataFormatException> ErrorAsync(string text) => ErrorAsync(text, PointRowSchema.Instance);

    /// <summary>The points of a text.</summary>
    public static Task<PointRow[]> PointsAsync(string text) => ReadAsync(text, PointRowSchema.Instance);
}
