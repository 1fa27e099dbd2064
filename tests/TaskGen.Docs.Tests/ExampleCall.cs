using System.Text.RegularExpressions;

namespace TaskGen.Docs.Tests;

/// <summary>A line that calls a task or workflow of an example, and says in a comment what comes of it.</summary>
/// <param name="Type">The class of the method.</param>
/// <param name="Kind">Tasks or Workflows.</param>
/// <param name="Method">The method.</param>
/// <param name="Arguments">What stands between the parentheses.</param>
/// <param name="Expected">An expression; or the type of an exception, after <see cref="Failing"/>.</param>
internal sealed partial record ExampleCall(string Type, string Kind, string Method, string Arguments, string Expected)
{
    private const string Failing = "fails with ";

    /// <summary>The call through the engine.</summary>
    public string Engine => $"{Type}.{Kind}.{Method}.RunAsync({Arguments})";

    /// <summary>The type of the exception that the call ends with, if it is to fail.</summary>
    public string? Exception => Expected.StartsWith(Failing, StringComparison.Ordinal) ? Expected[Failing.Length..] : null;

    /// <summary>The call of the method itself.</summary>
    /// <param name="first">An argument before the others; empty if there is none.</param>
    /// <param name="last">An argument after the others; empty if there is none.</param>
    public string Direct(string first, string last) =>
        $"{Type}.{Method}({string.Join(", ", new[] { first, Arguments, last }.Where(static part => part.Length > 0))})";

    /// <summary>The calls of an example.</summary>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static IReadOnlyList<ExampleCall> Of(MarkdownExample example) =>
    [
        .. example.Calls.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Form().Match(line) is { Success: true, Groups: var groups }
            ? new ExampleCall(groups["type"].Value, groups["kind"].Value, groups["method"].Value, groups["arguments"].Value, groups["expected"].Value)
            : throw new FormatException($"Below {example}: '{line}' is not 'await Type.Workflows.Name.RunAsync(…); // value'.")),
    ];

    [GeneratedRegex(
        @"^await (?<type>[\w.]+)\.(?<kind>Tasks|Workflows)\.(?<method>\w+)\.RunAsync\((?<arguments>.*)\); +// (?<expected>.+)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
