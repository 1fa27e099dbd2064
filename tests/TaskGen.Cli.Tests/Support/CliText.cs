namespace TaskGen.Cli.Tests.Support;

/// <summary>Texts that many tests expect.</summary>
internal static class CliText
{
    /// <summary>The name by which the sample program is called.</summary>
    public const string Program = "TaskGen.Cli.Tests";

    /// <summary>A table whose columns of durations are as wide as ever.</summary>
    public static string WithoutPadding(string text) => System.Text.RegularExpressions.Regex.Replace(text, " {2,}TIME", "   TIME");
}
