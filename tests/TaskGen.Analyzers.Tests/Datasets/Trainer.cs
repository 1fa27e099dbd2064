namespace TaskGen.Analyzers.Tests.Datasets;

/// <summary>A trainer class around what a test is about.</summary>
internal static class Trainer
{
    public static string Of(
        string dataset = "[Dataset(TrainingUrl = \"wine.csv\")]",
        string row = "public sealed record Row(double Alcohol, double Acid, [property: Target] int Class);",
        string train = "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(hp.C);",
        string evaluate = "[Evaluate] public static double Evaluate(Model model, Partition<Row> data) => model.Weight;",
        string type = "public static partial class Wine") => $$"""
        {{dataset}}
        {{type}}
        {
            public sealed record Hyperparameters(double C = 1);
            {{row}}
            public sealed record Model(double Weight);

            {{train}}
            {{evaluate}}
        }
        """;
}
