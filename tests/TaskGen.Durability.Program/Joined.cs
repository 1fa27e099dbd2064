using TaskGen.Learn;

namespace TaskGen.Durability.Program;

/// <summary>Rows that are put together of three files, and a training that waits to be killed if it is told to.</summary>
[Dataset(TrainingUrl = "labels.csv", TestSize = 0.25, Seed = 7)]
internal static partial class Joined
{
    /// <summary>The environment variable that lets training wait.</summary>
    private const string Waits = "TASKGEN_WAIT";

    internal sealed record Hyperparameters(double Share = 1);

    internal sealed record Sound([Key] int Id, double Pitch);

    internal sealed record Sight([Key] int Id, double Smile);

    internal sealed record Row([Key] int Id, [Source("sounds.csv")] Sound Sound, [Source("sights.csv")] Sight? Sight, [Target] int Label);

    internal sealed record Model(double Sum, int Rows);

    [Train]
    internal static async Task<Model> Train(Hyperparameters hp, Partition<Row> train, CancellationToken cancellationToken)
    {
        Executions.Note("train");
#pragma warning disable TG5004 // The result does not depend on it: who waits is killed.
        if (Environment.GetEnvironmentVariable(Waits) is not null)
#pragma warning restore TG5004
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return new Model(hp.Share * train.Select(static (row, i) => (i + 1) * (row.Sound.Pitch + (row.Sight?.Smile ?? 0.5) + row.Label)).Sum(), train.Count);
    }

    [Evaluate]
    internal static double Evaluate(Model model, Partition<Row> data) => model.Sum / data.Count;
}
