using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Hyperparameters;

namespace TaskGen.Analyzers.Tests.Fixes;

public class DeclareRecordTests
{
    [Fact]
    public Task ADictionaryBecomesARecordOfItsKeys() => Verify.FixesAsync<DeclareRecord>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train(Dictionary<string, double> {|TG4001:hp|}, Partition<Row> train) => new(hp["c"] + Math.Sqrt(hp["max_weight"]) + hp["c"]);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            public sealed record Hyperparameters(double C, double MaxWeight);

            [Train]
            public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C + Math.Sqrt(hp.MaxWeight) + hp.C);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task CastsOfObjectsSayTheType() => Verify.FixesAsync<DeclareRecord>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train(IReadOnlyDictionary<string, object> {|TG4001:hp|}, Partition<Row> train) => new((double)hp["c"] * (int)hp["depth"]);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            public sealed record Hyperparameters(double C, int Depth);

            [Train]
            public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C * hp.Depth);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task ATupleBecomesARecordOfItsElements() => Verify.FixesAsync<DeclareRecord>(
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train((double c, int depth, string? name) {|TG4001:hp|}, Partition<Row> train) => new(hp.c * hp.depth);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """,
        """
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            public sealed record Hyperparameters(double C, int Depth, string? Name);

            [Train]
            public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C * hp.Depth);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereKeysAreNotKnown() => Verify.OffersNothingAsync<DeclareRecord>("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train(Dictionary<string, double> {|TG4001:hp|}, Partition<Row> train) => new(hp.Values.Sum());

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NorWhereElementsHaveNoNames() => Verify.OffersNothingAsync<DeclareRecord>("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train((double, int) {|TG4001:hp|}, Partition<Row> train) => new(hp.Item1);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);

    [Fact]
    public Task NorForWhatHoldsAnything() => Verify.OffersNothingAsync<DeclareRecord>("""
        [Dataset(TrainingUrl = "wine.csv")]
        public static partial class Wine
        {
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            [Train]
            public static Model Train(object {|TG4001:hp|}, Partition<Row> train) => new(1);

            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """);
}
