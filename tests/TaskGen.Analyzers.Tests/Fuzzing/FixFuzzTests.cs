using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Analyzers.Tests.Rules;
using TaskGen.CodeFixes.Refactorings;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Whatever somebody has half typed, no fix or refactoring throws or breaks the text. <see cref="FuzzSettings"/> says how to run more.</summary>
public sealed class FixFuzzTests
{
    private const int SelectionsEach = 5;

    private static readonly FixSweep Sweep = new() { Analysis = MutantRuns.Analysis, Fixes = [.. RuleBook.Fixes], Refactorings = [new ExtractTask()] };

    [Fact]
    public async Task NoFixThrowsOnMutatedSources()
    {
        var settings = FuzzSettings.Read(count: 15);
        var report = new FuzzReport(settings);
        var applied = 0;
        await Parallel.ForAsync(settings.First, settings.First + settings.Count, async (number, cancellationToken) =>
        {
            var mutant = settings.Series.At(number);
            var random = new Random(number);
            var tree = CSharpSyntaxTree.ParseText(mutant.Text, cancellationToken: cancellationToken);
            var nodes = (await tree.GetRootAsync(cancellationToken)).DescendantNodes().ToList();
            var selections = Enumerable.Range(0, nodes.Count == 0 ? 0 : SelectionsEach).Select(_ => nodes[random.Next(nodes.Count)].Span).ToList();
            var sources = mutant.Project.Sources.Select(source => source.Path == mutant.Path ? (source.Path, mutant.Text) : source);
            var swept = await Sweep.RunAsync(sources, mutant.Path, selections, cancellationToken);
            Interlocked.Add(ref applied, swept.Applied);
            report.Add(mutant, new(swept.Faults, IsSound: false));
        });
        report.AssertNoFault();
        Assert.True(applied > 0 || settings.Count == 1, "Nothing was offered at all.");
    }
}
