namespace TaskGen.Learn.Tests;

/// <summary>The data and expectations beside the tests.</summary>
internal static class TestFiles
{
    public static Partition<WineRow> Wine() => new(Read("wine.csv", WineRowSchema.Instance), WineRowSchema.Instance);

    public static TRow[] Read<TRow>(string file, RowSchema<TRow> schema) => new RowFiles<TRow>(schema, DataFormat.Auto, new BadRowLog())
        .ReadAll([(file, Path.Combine(AppContext.BaseDirectory, "Data", file))], CancellationToken.None);

    public static string Expectations(string file) => Path.Combine(AppContext.BaseDirectory, "Expectations", file);
}
