namespace TaskGen.Analyzers.Tests.Datasets;

/// <summary>A dataset with attributes of a test's own.</summary>
internal static class Strikes
{
    public static string Of(string attributes) =>
        $$"""
        using TaskGen.Learn;

        {{attributes}}
        public static partial class Strikes
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(int Id, double Height, [property: Target] int Damage);
            public sealed record Model(double Weight);

            [Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);
            [Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;
        }
        """;
}
