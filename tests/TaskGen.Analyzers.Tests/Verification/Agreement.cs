using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Verification;

/// <summary>
/// Sees that generator and analyzers agree: readers say the same before and after generation, where something is not
/// generated somebody says why, and what is generated compiles without a warning.
/// </summary>
internal static class Agreement
{
    public static void Verify(AnalyzerRun analyzed)
    {
        var run = analyzed.Run;
        var before = Declaration.All(run.Input).ToList();
        var after = Declaration.All(run.Output).ToList();
        Assert.Equal(before.Select(static read => (read.Name, read.IsGenerated)), after.Select(static read => (read.Name, read.IsGenerated)));
        var (problemsBefore, problemsAfter) = (Problems(before), Problems(after));
        // To ask for errors binds all: only where it matters.
        if (!problemsBefore.SequenceEqual(problemsAfter) && !ErrorsOfUser(run.Input.GetDiagnostics()).Any())
        {
            Assert.Equal(problemsBefore, problemsAfter);
        }

        var ofCompiler = analyzed.Reported.Where(static diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)).ToList();
        if (!ErrorsOfUser(ofCompiler).Any())
        {
            var silent = after.Where(static read => read.IsSilent);
            Assert.True(!silent.Any(), $"Nobody says why this is not generated: {string.Join(", ", silent.Select(static read => read.Name))}");
            var faults = ofCompiler.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && IsGenerated(diagnostic));
            Assert.True(!faults.Any(), $"What is generated does not compile:\n{string.Join('\n', faults)}");
        }
    }

    private static List<string> Problems(IEnumerable<Declaration> read) => [.. read.SelectMany(static declaration => declaration.Problems).Select(Text)];

    private static IEnumerable<Diagnostic> ErrorsOfUser(IEnumerable<Diagnostic> reported) =>
        reported.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsGenerated(diagnostic));

    private static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && GeneratedCode.IsOurs(tree);

    private static string Text(Problem problem) =>
        $"{problem.Kind.Id} {problem.Location.SourceSpan} {string.Join(", ", problem.Arguments)}";
}
