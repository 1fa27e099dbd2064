using System.Text.Json;

namespace TaskGen.Estimators.Tests;

/// <summary>The columns of categories that scikit-learn was given.</summary>
internal static class Categories
{
    public static string?[] Column(string name) =>
        Expectation.Of("categories").GetProperty("columns").GetProperty(name).Deserialize<string?[]>()!;

    /// <summary>The first 25 levels, one that is new and one that is missing: what scikit-learn transformed.</summary>
    public static string?[] Probe(string name) => [.. Column(name).Take(25), "unseen", null];
}
