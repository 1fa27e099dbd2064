using TaskGen.Analyzers.Tests.Datasets;

namespace TaskGen.Analyzers.Tests.Prediction;

/// <summary>A trainer class with the methods that a test is about.</summary>
internal static class Predicting
{
    /// <summary>The rows have two features, a key and a target; <c>Features</c> has the two features.</summary>
    public static string With(string methods, string features = "double Acid, double Alcohol", string train = "", string model = "Model") => Trainer.Of(
        row: $$"""
            public sealed record Row([Key] int Id, double Alcohol, double Acid, [Target] int Class);
                public sealed record Features({{features}});
                public sealed record Raw(string Text);
            """,
        evaluate: $$"""
            [Evaluate] public static double Evaluate({{model}} model, Partition<Row> data) => data.Count;
                {{train}}
                {{methods}}
            """);
}
