using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>Events get the last measurement before them, which no key could join.</summary>
[Dataset(TrainingUrl = "events.csv", TestSize = 0.5, Shuffle = false)]
public static partial class Nearest
{
    public sealed record Event(double At, int Label);

    public sealed record Heat(double At, double Value);

    public sealed record Row(double At, [Source("heat.csv")] Heat? Heat, [Target] int Label);

    public static StagedDataset<Row, Row, Row> Dataset => __Dataset.Instance;

    /// <summary>Joins events with the measurements before them. An event at -1 fails.</summary>
    [Union(Cache = true)]
    public static IEnumerable<Row> Join(IReadOnlyList<Event> events, IReadOnlyList<Heat> heats) => events.Select(found =>
        found.At == -1
            ? throw new FormatException("There is no such time.")
            : new Row(found.At, heats.LastOrDefault(heat => heat.At <= found.At), found.Label)).Where(static row => row.At != 0);

    [Train]
    public static double Train(double rate, Partition<Row> train) => rate * train.Count;

    [Evaluate]
    public static double Evaluate(double model, Partition<Row> data) => model;
}
