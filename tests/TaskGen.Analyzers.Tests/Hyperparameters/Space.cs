using TaskGen.Analyzers.Tests.Datasets;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

/// <summary>A trainer whose hyperparameters are what a test is about.</summary>
internal static class Space
{
    public static string Of(string members, string more = "") => Trainer
        .Of(train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> train) => new(1);")
        .Replace("public sealed record Hyperparameters(double C = 1);", $"public sealed record Hyperparameters({members}); {more}", StringComparison.Ordinal);
}
