namespace TaskGen.Analyzers.Tests.Datasets.Stages;

/// <summary>A dataset with methods in the place of its steps.</summary>
internal static class Staged
{
    /// <param name="methods">The methods, and the types that they speak of.</param>
    /// <param name="settings">The settings of the dataset.</param>
    /// <param name="row">The row type that training takes.</param>
    public static string Of(string methods, string settings = "TrainingUrl = \"wine.csv\"", string row = "Row") => $$"""
        [Dataset({{settings}})]
        public static partial class Wine
        {
            public sealed record Hyperparameters(double C = 1);
            public sealed record Row(double Alcohol, [property: Target] int Class);
            public sealed record Model(double Weight);

            {{methods}}

            [Train] public static Model Train(Hyperparameters hp, Partition<{{row}}> train) => new(hp.C);
            [Evaluate] public static double Evaluate(Model model, Partition<{{row}}> data) => model.Weight;
        }
        """;
}
