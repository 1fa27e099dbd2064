using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>The rows are a query, and so is the part, in the same database; a method joins what is nearest.</summary>
[Dataset(Query = "select id, year from strikes where year >= @from and year < @to", Connection = "Strikes", UniqueId = nameof(Row.Id))]
[QueryInput("from", Training = 1990, Test = 1996)]
[QueryInput("to", Training = 1996, Test = 2000)]
public static partial class QueriedUnion
{
    public sealed record Strike(long Id, int Year);

    public sealed record Traffic([Key] int Year, double Flights);

    public sealed record Row(
        long Id,
        [Source(Query = "select year, flights from traffic where year < @to")] Traffic Traffic,
        [Target] int Year);

    internal static StagedDataset<Row, Row, Row> Dataset => __Dataset.Instance;

    [Union]
    public static IEnumerable<Row> Join(IReadOnlyList<Strike> strikes, IReadOnlyList<Traffic> traffic) =>
        strikes.Select(strike => new Row(strike.Id, traffic[^1], strike.Year));

    [Train]
    public static double Train(double share, Partition<Row> train) => share * train.Count;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model + data.Count;
}
