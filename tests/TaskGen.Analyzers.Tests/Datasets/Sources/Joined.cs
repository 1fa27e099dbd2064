namespace TaskGen.Analyzers.Tests.Datasets.Sources;

/// <summary>A dataset whose rows have a part with a source of its own.</summary>
internal static class Joined
{
    /// <param name="types">The row type, and those of its parts.</param>
    /// <param name="dataset">The settings of the dataset.</param>
    /// <param name="methods">Methods beside those of training.</param>
    public static string Of(string types, string dataset = "TrainingUrl = \"labels.csv\"", string methods = "") => Trainer.Of(
        $"[Dataset({dataset})]", $"{types}\n{methods}", type: "public static partial class Clips");
}
