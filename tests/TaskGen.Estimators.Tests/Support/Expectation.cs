using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Estimators.Tests;

/// <summary>What scikit-learn found: the json files that Expectations/make_expectations.py wrote.</summary>
internal static class Expectation
{
    private static readonly JsonSerializerOptions WithNaN = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    public static JsonElement Of(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expectations", name + ".json")));
        return document.RootElement.Clone();
    }

    public static int[][] Folds(string name) => [.. Of(name).GetProperty("folds").EnumerateArray().Select(fold => fold.Deserialize<int[]>()!)];

    public static double Number(this JsonElement element, string property) => element.GetProperty(property).GetDouble();

    public static int[] Integers(this JsonElement element, string property) => element.GetProperty(property).Deserialize<int[]>()!;

    public static double[] Numbers(this JsonElement element, string property) => element.GetProperty(property).Deserialize<double[]>(WithNaN)!;

    public static double[][] Rows(this JsonElement element, string property) => element.GetProperty(property).Deserialize<double[][]>(WithNaN)!;

    public static string[] Texts(this JsonElement element, string property) => element.GetProperty(property).Deserialize<string[]>()!;

    /// <summary>Of rows for all examples those that the script wrote: every tenth.</summary>
    public static double[][] Some(double[][] rows) => [.. rows.Where((_, i) => i % 10 == 0)];
}
