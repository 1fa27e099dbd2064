using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>The rows are the result of a query, for each part other years; the weather and perhaps the report of each are in files.</summary>
[Dataset(
    Query = "select id, airport, damage from strikes where year >= @from and year < @to",
    Connection = "Strikes",
    UniqueId = nameof(Row.Id))]
[QueryInput("from", Training = 1990, Test = 1996)]
[QueryInput("to", Training = 1996, Test = 2000)]
public static partial class QueriedMain
{
    public sealed record Hyperparameters(double Share = 0.5);

    public sealed record Weather([Key] long Id, double Wind);

    public sealed record Report([Key] long Strike, int Pages);

    public sealed record Row(
        [Key] long Id, string Airport, [Source("weather.csv")] Weather Weather, [Source("reports.jsonl")] Report? Report, [Target] int Damage);

    public sealed record Model(double Share, double Wind);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train(Retries = 2, RetryDelay = "1ms")]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Count, train.Sum(static row => row.Weather.Wind));

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
