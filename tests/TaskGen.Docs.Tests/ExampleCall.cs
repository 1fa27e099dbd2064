using System.Text.RegularExpressions;

namespace TaskGen.Docs.Tests;

/// <summary>A line that calls a task, workflow or trainer of an example, and says in a comment what comes of it.</summary>
/// <param name="Type">The class of the method.</param>
/// <param name="Kind">Tasks or Workflows; Trainer for a trainer.</param>
/// <param name="Method">The method; empty for a trainer.</param>
/// <param name="Arguments">What stands between the parentheses.</param>
/// <param name="Expected">An expression; or the type of an exception, after <see cref="Failing"/>.</param>
internal sealed partial record ExampleCall(string Type, string Kind, string Method, string Arguments, string Expected)
{
    private const string Failing = "fails with ";

    /// <summary>What is shown of the results of a trainer; null for a task or workflow, which shows all.</summary>
    public string? Member { get; init; }

    /// <summary>The call through the engine.</summary>
    public string Engine => Member is null ? $"{Type}.{Kind}.{Method}.RunAsync({Arguments})" : $"(await {Type}.Trainer.RunAsync({Arguments})).{Member}";

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
        .. example.Calls.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (Form().Match(line), OfTrainer().Match(line)) switch
        {
            ({ Success: true, Groups: var groups }, _) =>
                new ExampleCall(groups["type"].Value, groups["kind"].Value, groups["method"].Value, groups["arguments"].Value, groups["expected"].Value),
            (_, { Success: true, Groups: var groups }) =>
                new ExampleCall(groups["type"].Value, "Trainer", "", groups["arguments"].Value, groups["expected"].Value) { Member = groups["member"].Value },
            _ => throw new FormatException(
                $"Below {example}: '{line}' is neither 'await Type.Workflows.Name.RunAsync(…); // value' nor '(await Type.Trainer.RunAsync(…)).Member; // "
                + "value'."),
        }),
    ];

    [GeneratedRegex(
        @"^await (?<type>[\w.]+)\.(?<kind>Tasks|Workflows)\.(?<method>\w+)\.RunAsync\((?<arguments>.*)\); +// (?<expected>.+)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(
        @"^\(await (?<type>[\w.]+)\.Trainer\.RunAsync\((?<arguments>.*)\)\)\.(?<member>[\w.!]+); +// (?<expected>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex OfTrainer();
}
