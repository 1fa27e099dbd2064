using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>The rows are in files; what was seen is queried for each part, and airports once, by a key of two members.</summary>
[Dataset(TrainingUrl = "train.csv", TestUrl = "test.csv")]
[QueryInput("season", Training = "spring", Test = "autumn")]
[QueryInput("least", Training = 0)]
public static partial class QueriedParts
{
    public sealed record Hyperparameters(double Share = 0.5);

    public enum Bird
    {
        Gull,
        Crow,
    }

    public sealed record Sighting([Key] string Airport, [Key] int Runway, Bird Bird, double? Height);

    public sealed record Strip([Key] string Airport, [Key, Column("number")] int Runway, float Length);

    public sealed record Row(
        [Key] string Airport,
        [Key] int Runway,
        [Source(Query = "select airport, runway, bird, height from sightings where season = @season and height >= @least", Connection = "Strikes")]
        Sighting Sighting,
        [Source(Query = "select airport, number, length from runways where length >= @least", DatabaseUrl = "airports.sqlite")]
        Strip? Strip,
        [Target] int Damage);

    public sealed record Model(double Share);

    internal static TableDataset<Row> Dataset => __Dataset.Instance;

    [Train]
    public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.Share * train.Count);

    [Evaluate]
    public static double Evaluate(Model model, Partition<Row> data) => model.Share + data.Count;
}
