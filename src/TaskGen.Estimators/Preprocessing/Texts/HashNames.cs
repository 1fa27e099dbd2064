namespace TaskGen.Estimators;

/// <summary>The names of hashed columns, which say nothing but their number.</summary>
internal static class HashNames
{
    public static string[] Of(string name, int count) => [.. Enumerable.Range(0, count).Select(column => $"{name}_hash{column}")];
}
