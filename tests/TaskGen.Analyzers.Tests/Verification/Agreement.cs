using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Generators;
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
    public static void Verify(TestCompilation compilation)
    {
        var run = GeneratorRun.Start(compilation, new PipelineGenerator()).AssertNoExceptions();
        var before = Declaration.All(run.Input).ToList();
        var after = Declaration.All(run.Output).ToList();
        Assert.Equal(before.Select(static read => (read.Name, read.IsGenerated)), after.Select(static read => (read.Name, read.IsGenerated)));
        if (!ErrorsOfUser(run.Input).Any())
        {
            Assert.Equal(before.SelectMany(static read => read.Problems).Select(Text), after.SelectMany(static read => read.Problems).Select(Text));
        }

        if (!ErrorsOfUser(run.Output).Any())
        {
            var silent = after.Where(static read => read.IsSilent);
            Assert.True(!silent.Any(), $"Nobody says why this is not generated: {string.Join(", ", silent.Select(static read => read.Name))}");
            var faults = run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && IsGenerated(diagnostic));
            Assert.True(!faults.Any(), $"What is generated does not compile:\n{string.Join('\n', faults)}");
        }
    }

    private static IEnumerable<Diagnostic> ErrorsOfUser(Compilation compilation) => compilation.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !IsGenerated(diagnostic));

    private static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree && GeneratedCode.IsOurs(tree);

    private static string Text(Problem problem) =>
        $"{problem.Kind.Id} {problem.Location.SourceSpan} {string.Join(", ", problem.Arguments)}";
}
