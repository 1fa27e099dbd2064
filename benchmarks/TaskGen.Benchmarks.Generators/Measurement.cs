using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Benchmarks.Generators;

/// <summary>
/// Measures generators side by side: each round runs every case of every one, so that what else the machine does meets all alike.
/// Each run after an edit goes on with the driver of the run before, as in an editor; parsing is not counted.
/// </summary>
internal static class Measurement
{
    private const int WarmUp = 2;
    private const string FirstRun = "first run";

    /// <summary>The median of each case, in milliseconds.</summary>
    public static IReadOnlyList<(string Case, double Median)> Run(IReadOnlyList<Subject> subjects, int rounds)
    {
        var times = new Dictionary<(string Case, Subject Subject), List<double>>();
        var projects = subjects.Select(static subject => subject.CreateProject()).ToArray();
        var drivers = subjects.Select((subject, i) => Checked(subject, subject.CreateDriver().RunGenerators(projects[i]))).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                var subject = subjects[i];
                var fresh = subject.CreateProject();
                Add(FirstRun, subject, Time(() => subject.CreateDriver().RunGenerators(fresh)));
                foreach (var edit in subject.Edits)
                {
                    var edited = projects[i] = edit.Apply(projects[i], round);
                    Add(edit.Name, subject, Time(() => drivers[i] = drivers[i].RunGenerators(edited)));
                }
            }

            Console.Error.Write('.');
        }

        Console.Error.WriteLine();
        return [.. times.OrderBy(pair => subjects[0].Edits.ToList().FindIndex(edit => edit.Name == pair.Key.Case))
            .Select(static pair => (pair.Key.Case, Median(pair.Value.Skip(WarmUp))))];

        void Add(string name, Subject subject, double time)
        {
            if (!times.TryGetValue((name, subject), out var list))
            {
                times.Add((name, subject), list = []);
            }

            list.Add(time);
        }
    }

    private static double Time(Func<GeneratorDriver> run)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var driver = run();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(driver);
        return time;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static GeneratorDriver Checked(Subject subject, GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        return result.Diagnostics.IsEmpty && result.GeneratedTrees.Length >= subject.ExpectedFiles
            ? driver
            : throw new InvalidOperationException(
                $"{subject.Name}: expected {subject.ExpectedFiles} files, found {result.GeneratedTrees.Length}; {string.Join(", ", result.Diagnostics)}");
    }
}
