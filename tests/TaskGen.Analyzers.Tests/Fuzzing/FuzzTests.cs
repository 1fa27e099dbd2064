using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Whatever somebody has half typed, generator and analyzers do not throw. <see cref="FuzzSettings"/> says how to run more, or one again.</summary>
public sealed class FuzzTests
{
    private const int ShortRun = 24;

    private static readonly MutantRuns Runs = MutantRuns.Shared;

    [Fact]
    public async Task NothingThrowsOnMutatedSources()
    {
        var settings = FuzzSettings.Read(count: 75);
        var report = await RunAsync(settings);
        report.AssertNoFault();
    }

    [Fact]
    public async Task WhatIsGeneratedForSoundMutantsCompiles()
    {
        var settings = FuzzSettings.Read(ShortRun, MutantSeries.Sound);
        var report = await RunAsync(settings);
        report.AssertNoFault();
        var isJudged = settings.Series == MutantSeries.Sound && settings.Count >= ShortRun;
        Assert.True(!isJudged || report.Sound * 3 >= settings.Count, $"Only {report.Sound} of {settings.Count} mutants have no error.");
    }

    [Fact]
    public void MutantsAreWhatTheirNumbersSay()
    {
        Assert.All(MutantSeries.All, static series =>
        {
            var mutants = Enumerable.Range(0, ShortRun).Select(series.At).ToArray();
            Assert.Equal(mutants, Enumerable.Range(0, ShortRun).Select(series.At));
            Assert.All(mutants, static mutant => Assert.NotEmpty(mutant.Description));
            Assert.Equal(mutants.Length, mutants.DistinctBy(static mutant => (mutant.Path, mutant.Text)).Count());
        });
    }

    [Fact]
    public void EveryTruncationDeletionAndDuplicationHasItsNumber()
    {
        var list = MutationList.Of("f(1)");
        Assert.Equal(
            ["truncation at 0", "truncation at 1", "truncation at 2", "truncation at 3"],
            Enumerable.Range(0, 4).Select(index => list.At(index).Description));
        Assert.Equal(["deletion of f at 0", "duplication of f at 0", "deletion of ( at 1"], Enumerable.Range(4, 3).Select(index => list.At(index).Description));
        Assert.Equal("duplication of ) at 3", list.At(list.Length - 1).Description);
    }

    [Fact]
    public void SomethingIsGeneratedForEverySoundProjectAndCompiles() => Assert.All(AnnotatedProject.Sound, static project =>
    {
        var run = Runs.Unmutated(project);
        Assert.NotEmpty(run.Sources);
        // CS8795: the method that LoggerMessage's generator, which does not run here, implements.
        Assert.Empty(run.AssertNoExceptions().Output.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8795"));
    });

    private static async Task<FuzzReport> RunAsync(FuzzSettings settings)
    {
        var report = new FuzzReport(settings);
        await Parallel.ForAsync(settings.First, settings.First + settings.Count, async (number, _) =>
        {
            var mutant = settings.Series.At(number);
            report.Add(mutant, await Runs.OutcomeAsync(mutant));
        });
        return report;
    }
}
