using TaskGen.Learn;

namespace TaskGen.Durability.Program;

/// <summary>Rows that are read by and by, from wherever a test says.</summary>
[Dataset(TrainingUrl = "rows.csv", TestUrl = "rows.csv", Lazy = true)]
internal static partial class Far
{
    internal sealed record Hyperparameters(double Share = 1);

    internal sealed record Row([Target] double Value, string Note);

    internal sealed record Model(double Share);

    /// <summary>The rows at a URL and the sum of their values, or the file that it was fetched into.</summary>
    public static async Task<(string Path, long Rows, double Sum)> ReadAsync(string url, string store, bool reads)
    {
        var dataset = new LazyTableDataset<Row>
        {
            Name = nameof(Far),
            Schema = __Dataset.Instance.Schema,
            Options = new DatasetOptions { TrainingUrl = url, TestUrl = url },
        };
        var data = await dataset.LoadAsync(new DataContext { ContentRoot = store, Store = store });
        var (rows, sum) = (0L, 0.0);
        foreach (var row in reads ? data.Train.ReadRows() : [])
        {
            rows++;
            sum += row.Value;
        }

        return (data.Train.Path, rows, sum);
    }

    [Train]
    public static Model Train(Hyperparameters hp, LazyPartition<Row> train) => new(hp.Share * train.Path.Length);

    [Evaluate]
    public static double Evaluate(Model model, LazyPartition<Row> data) => model.Share * data.Path.Length;
}
