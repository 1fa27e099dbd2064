using System.Globalization;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>What the environment says of a run; by default it is a short one. docs/testing.md shows long ones.</summary>
/// <param name="Series">TASKGEN_FUZZ_SERIES: <c>random</c> (default), <c>sound</c> or <c>every</c>.</param>
/// <param name="First">TASKGEN_FUZZ_FIRST: the number of the first mutant; 0 by default.</param>
/// <param name="Count">TASKGEN_FUZZ_MUTATIONS: the number of mutants.</param>
/// <param name="Log">TASKGEN_FUZZ_LOG: a file that is told of each fault at once, and how far the run is; none by default.</param>
internal sealed record FuzzSettings(MutantSeries Series, int First, int Count, string? Log)
{
    /// <summary>The settings of this process.</summary>
    /// <param name="count">The number of mutants where the environment says nothing.</param>
    /// <param name="series">The series where the environment says nothing; random by default.</param>
    public static FuzzSettings Read(int count, MutantSeries? series = null)
    {
        series = MutantSeries.All.FirstOrDefault(static one => one.Name == Environment.GetEnvironmentVariable("TASKGEN_FUZZ_SERIES"))
            ?? series ?? MutantSeries.Random;
        var first = Number("TASKGEN_FUZZ_FIRST", 0);
        var length = Math.Min(Number("TASKGEN_FUZZ_MUTATIONS", count), series.Length - first);
        return new(series, first, length, Environment.GetEnvironmentVariable("TASKGEN_FUZZ_LOG"));
    }

    /// <summary>The settings that repeat one mutant.</summary>
    public string Only(Mutant mutant) => $"TASKGEN_FUZZ_SERIES={Series.Name} TASKGEN_FUZZ_FIRST={mutant.Number} TASKGEN_FUZZ_MUTATIONS=1";

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
