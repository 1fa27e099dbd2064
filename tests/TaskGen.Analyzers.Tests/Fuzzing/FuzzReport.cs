using System.Diagnostics;
using System.Globalization;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Keeps one fault of each kind, and writes to the log as it goes: a run that dies or is stopped has told all it knew.</summary>
internal sealed class FuzzReport(FuzzSettings settings)
{
    private const int ProgressEvery = 250;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;

    /// <summary>How many mutants had no error.</summary>
    public int Sound { get; private set; }

    /// <summary>Takes what a mutant has brought about.</summary>
    public void Add(Mutant mutant, MutantOutcome outcome)
    {
        lock (_lock)
        {
            Sound += outcome.IsSound ? 1 : 0;
            foreach (var fault in outcome.Faults)
            {
                var text = $"{settings.Only(mutant)}: {mutant.Path}, {mutant.Description}\n{fault}";
                if (_found.TryAdd(Place(fault), text))
                {
                    Write(text);
                }
            }

            _done++;
            if (_done % ProgressEvery == 0 || _done == settings.Count)
            {
                var seconds = _watch.Elapsed.TotalSeconds;
                Write($"{settings.Series.Name} {settings.First}: {_done} of {settings.Count} in {seconds:0} s, {Sound} sound, {_found.Count} faults");
            }
        }
    }

    /// <summary>Fails if there was a fault.</summary>
    public void AssertNoFault() => Assert.True(_found.Count == 0, $"{_found.Count} faults:\n\n{string.Join("\n\n", _found.Values)}");

    // The same fault is told once: by the line of ours nearest to where it was thrown.
    private static string Place(string fault) =>
        fault.Split('\n').FirstOrDefault(static line => line.Contains("at TaskGen.", StringComparison.Ordinal)) ?? fault;

    private void Write(string text)
    {
        if (settings.Log is { } log)
        {
            File.AppendAllText(log, string.Create(CultureInfo.InvariantCulture, $"{text}\n"));
        }
    }
}
