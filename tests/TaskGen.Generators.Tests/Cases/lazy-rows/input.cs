using TaskGen.Learn;

namespace Acme;

[Dataset(TrainingUrl = "data/train.tsv.gz", TestUrl = "data/test.tsv.gz", Lazy = true, Format = DataFormat.Tsv, Targets = ["Delay"])]
public static partial class Flights
{
    public sealed record Hyperparameters(double C = 1);

    public sealed record Flight(double Delay, [Column("miles")] float? Distance);

    public sealed record Model(double Weight);

    [Train] public static Model Train(Hyperparameters hp, LazyPartition<Flight> train) => new(hp.C);
    [Evaluate] public static double Evaluate(Model model, LazyPartition<Flight> data) => model.Weight;
}
