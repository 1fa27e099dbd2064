using System.Collections.Concurrent;
using TaskGen.Learn;

namespace TaskGen.Tuning.Tests.Programs;

/// <summary>A training method with a learning curve: its loss falls from epoch to epoch to where the hyperparameters lead.</summary>
[Dataset(TrainingUrl = "data/wine.csv", TestSize = 0.2, Seed = 1)]
public static partial class Curves
{
    public const int LastEpoch = 27;

    public enum Fault { None, Throws, GivesNaN, Uneven }

    public sealed record Hyperparameters(
        [Uniform(0, 1)] double X = 0.5,
        [Choice("flat", "steep")] string Kind = "flat",
        [LogUniform(0.01, 1), When(nameof(Kind), "steep")] double Slope = 0.1,
        Fault Fault = Fault.None)
    {
        public double Loss => ((X - 0.3) * (X - 0.3)) + (Kind == "steep" ? Math.Abs(Math.Log10(Slope) + 1) / 10 : 0.02);
    }

    public sealed record Row([Column("alcohol")] double Alcohol, [Target, Column("target")] int Cultivar);

    public sealed record Model(double Loss, long Epoch, int ValidationRows);

    public sealed record Scores(double Score, double Epochs, double X);

    /// <summary>Every epoch that was trained, by the hyperparameters and the rows trained on.</summary>
    public static ConcurrentQueue<(double X, string Rows, long Epoch)> Trained { get; } = [];

    /// <summary>What each training was called with: how many rows to train on and to look at meanwhile, and the seed.</summary>
    public static ConcurrentQueue<(double X, int Rows, int ValidationRows, int Seed)> Calls { get; } = [];

    [Train]
    public static Model Train(
        Hyperparameters hp, Partition<Row> train, Partition<Row>? validation = null, TaskContext? context = null, CancellationToken cancellationToken = default)
    {
        var epoch = context?.Checkpoint.Load() is { } saved ? BitConverter.ToInt64(saved) : 0;
        Calls.Enqueue((hp.X, train.Count, validation?.Count ?? 0, context?.Seed ?? 0));

        // The smallest of three folds outweighs the others, the other way round.
        var share = hp.Fault == Fault.Uneven && train.Count == 94 ? -3 : 1;
        var end = Math.Min(LastEpoch, context?.StepLimit ?? LastEpoch);
        while (epoch < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            epoch++;
            Trained.Enqueue((hp.X, $"{train.Count} {train[0]} {train[1]}", epoch));
            if (hp.Fault == Fault.Throws && epoch == 2)
            {
                throw new InvalidOperationException("It broke in epoch 2.");
            }

            context?.Checkpoint.Save(BitConverter.GetBytes(epoch));
            context?.Report(epoch, share * (hp.Loss + (1.0 / epoch)));
        }

        return new(hp.Fault == Fault.GivesNaN ? double.NaN : hp.Loss, epoch, validation?.Count ?? 0);
    }

    [Evaluate(Direction = Direction.Minimize)]
    public static Scores Evaluate(Model model, Partition<Row> data) => new(model.Loss, model.Epoch, -model.Loss);
}
