using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn;

/// <summary>Compares what was reported with what the marks of all files expect, and says both in markup where they differ.</summary>
internal sealed class DiagnosticComparison(AnalyzerTest test, IReadOnlyList<(string Path, Markup Markup)> sources)
{
    public void Verify(Compilation compilation, IEnumerable<Diagnostic> diagnostics)
    {
        var expected = sources.ToDictionary(
            source => source.Path,
            source => source.Markup.Spans.Select(mark => mark with { Id = mark.Id ?? test.ResolveDefaultId() }).ToList());
        var reported = diagnostics.Where(diagnostic => test.Counts(diagnostic, IsMarked(diagnostic, expected))).ToList();
        var elsewhere = reported.Where(diagnostic => !expected.ContainsKey(Path(diagnostic) ?? string.Empty)).ToList();
        var faults = new List<string>();

        if (!elsewhere.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal).SequenceEqual(test.WithoutLocation.Order(StringComparer.Ordinal))
            || elsewhere.Any(diagnostic => diagnostic.Location.IsInSource))
        {
            faults.Add($"Outside the marked files [{string.Join(", ", test.WithoutLocation)}] was expected. Reported:\n{DiagnosticText.List(elsewhere)}");
        }

        foreach (var (path, markup) in sources)
        {
            var here = reported.Where(diagnostic => Path(diagnostic) == path).ToList();
            var found = Markup.Sort(here.Select(Mark)).ToList();
            if (!found.SequenceEqual(Markup.Sort(expected[path])))
            {
                faults.Add($"{path} should have\n{Markup.Write(markup.Text, expected[path])}\nand has\n{Markup.Write(markup.Text, found)}");
                faults.Add(here.Count == 0 ? "Nothing was reported." : $"Reported:\n{DiagnosticText.List(here)}");
            }
        }

        if (faults.Count > 0)
        {
            throw new TestFailureException($"The diagnostics of {compilation.AssemblyName} differ from the marks.\n\n{string.Join("\n\n", faults)}");
        }

        reported.ForEach(test.VerifyMessage);
    }

    private static bool IsMarked(Diagnostic diagnostic, Dictionary<string, List<MarkedSpan>> expected) =>
        Path(diagnostic) is { } path && expected.TryGetValue(path, out var marks) && marks.Contains(Mark(diagnostic));

    private static MarkedSpan Mark(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Location.SourceSpan);

    private static string? Path(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath;
}
