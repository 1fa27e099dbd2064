namespace TaskGen.Analyzers.Diagnostics;

/// <summary>Where each rule is explained.</summary>
internal static class HelpLinks
{
    public const string Base = "https://github.com/taskgen/taskgen/blob/main/docs/rules/";

    public static string Of(string id) => $"{Base}{id}.md";
}
