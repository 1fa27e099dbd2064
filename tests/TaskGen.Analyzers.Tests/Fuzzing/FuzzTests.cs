using System.Globalization;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>
/// Whatever somebody has half typed, generator and analyzers do not throw. TASKGEN_FUZZ_MUTATIONS sets the number of mutants,
/// TASKGEN_FUZZ_FIRST the number of the first: both together repeat one.
/// </summary>
public sealed class FuzzTests
{
    private const int AnalyzedEvery = 5;

    private static readonly MutantRuns Runs = new();

    private static readonly int Count = Read("TASKGEN_FUZZ_MUTATIONS", 60);

    private static readonly int First = Read("TASKGEN_FUZZ_FIRST", 0);

    [Fact]
    public async Task NothingThrowsOnMutatedSources()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var number = First; number < First + Count; number++)
        {
            var mutant = Mutant.Create(number);
            foreach (var fault in await Runs.FaultsAsync(mutant, number % AnalyzedEvery == 0 || Count == 1))
            {
                found.TryAdd(Place(fault), $"TASKGEN_FUZZ_FIRST={number} TASKGEN_FUZZ_MUTATIONS=1: {mutant.Path}, {mutant.Description}\n{fault}");
            }
        }

        Assert.True(found.Count == 0, $"{found.Count} faults:\n\n{string.Join("\n\n", found.Values)}");
    }

    [Fact]
    public void MutantsAreWhatTheirNumbersSay()
    {
        var mutants = Enumerable.Range(0, 50).Select(Mutant.Create).ToArray();
        Assert.Equal(mutants, Enumerable.Range(0, 50).Select(Mutant.Create));
        Assert.All(mutants, static mutant => Assert.NotEmpty(mutant.Description));
        Assert.Equal(mutants.Length, mutants.DistinctBy(static mutant => (mutant.Path, mutant.Text)).Count());
    }

    [Fact]
    public void SomethingIsGeneratedForEverySoundProject() =>
        Assert.All(AnnotatedProject.All, static project => Assert.NotEmpty(Runs.Sound(project).AssertNoExceptions().Sources));

    // The same fault is told once: by the line of ours nearest to where it was thrown.
    private static string Place(string fault) =>
        fault.Split('\n').FirstOrDefault(static line => line.Contains("at TaskGen.", StringComparison.Ordinal)) ?? fault;

    private static int Read(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
