namespace TaskGen.Learn.Tests;

/// <summary>The data and expectations beside the tests.</summary>
internal static class TestFiles
{
    public static async Task<Partition<WineRow>> WineAsync() => new(await ReadAsync("wine.csv", WineRowSchema.Instance), WineRowSchema.Instance);

    public static Task<TRow[]> ReadAsync<TRow>(string file, RowSchema<TRow> schema) =>
        new CsvRowReader<TRow>(schema).ReadFileAsync(Path.Combine("Data", file), AppContext.BaseDirectory, CancellationToken.None);

    public static string Expectations(string file) => Path.Combine(AppContext.BaseDirectory, "Expectations", file);
}
