using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators;

namespace TaskGen.Benchmarks.Rules;

/// <summary>What the generator and all analyzers make of annotated methods of a code base.</summary>
internal static class Findings
{
    public static async Task PrintAsync(CodeBase code, Settings settings)
    {
        var chosen = settings.Partial
            ? await StaticMethods.ValidAsync(code, settings.Annotate, settings.Seed)
            : StaticMethods.Any(code.Compile(), settings.Annotate, settings.Seed);
        var plain = code.CompileWithTaskGen(Annotator.Apply(code, [], makePartial: false));
        var annotated = code.CompileWithTaskGen(Annotator.Apply(code, chosen, settings.Partial));
        var driver = CSharpGeneratorDriver.Create([new PipelineGenerator().AsSourceGenerator()], parseOptions: code.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(annotated, out var generated, out var ofGenerator);
        var files = driver.GetRunResult().GeneratedTrees.Length;
        var errors = Errors(generated).Except(Errors(plain)).ToArray();
        var found = (await Rules.With(generated, Rules.All).GetAnalyzerDiagnosticsAsync()).AddRange(ofGenerator);

        Console.WriteLine(
            $"{chosen.Count} methods annotated "
            + $"({string.Join(", ", chosen.CountBy(static one => one.Kind).Select(static pair => $"{pair.Value} {pair.Key}"))}), {files} files generated");
        Console.WriteLine($"{errors.Length} errors that the code base alone does not have");
        foreach (var error in errors)
        {
            Console.WriteLine($"  {error}");
        }

        foreach (var rule in found.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine();
            Console.WriteLine($"{rule.Key}: {rule.Count()}");
            foreach (var diagnostic
                in rule.OrderBy(static one => one.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static one => one.Location.SourceSpan.Start))
            {
                Print(diagnostic);
            }
        }
    }

    // By text and file, since lines of generated files have nothing to be compared with.
    private static IEnumerable<string> Errors(Compilation compilation) => compilation.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic =>
            $"{diagnostic.Location.GetLineSpan().Path}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Id} "
            + $"{diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static void Print(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.GetLineSpan();
        Console.WriteLine($"  {line.Path}({line.StartLinePosition.Line + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
        if (diagnostic.Location.SourceTree?.GetText() is { } text)
        {
            Console.WriteLine($"      {text.Lines[line.StartLinePosition.Line].ToString().Trim()}");
        }
    }
}
