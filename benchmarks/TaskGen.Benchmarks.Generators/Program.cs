using System.Globalization;
using BenchmarkDotNet.Running;
using TaskGen.Benchmarks.Generators;

if (args is ["hashes", .. var settings])
{
    BenchmarkRunner.Run<CodeHashBenchmark>(args: settings);
    return;
}

if (args is ["builds", .. var counts])
{
    BuildCost.Run(counts.Select(static count => int.Parse(count, CultureInfo.InvariantCulture)).DefaultIfEmpty(1000), rounds: 5);
    return;
}

// Rounds; the first two are not counted.
var rounds = args is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 25;
Subject[] subjects = [Subjects.TaskGen(), Subjects.LoggerMessage(), Subjects.SystemTextJson(), Subjects.Floor()];
var results = Measurement.Run(subjects, rounds);
Console.WriteLine($"| | {string.Join(" | ", subjects.Select(static subject => subject.Name))} |");
Console.WriteLine($"|---|{string.Concat(subjects.Select(static _ => "---|"))}");
foreach (var row in results.GroupBy(static result => result.Case))
{
    var ours = row.First().Median;
    var cells = row.Select((result, i) => string.Create(
        CultureInfo.InvariantCulture, $"{result.Median:0.0} ms{(i == 0 ? "" : $" (ours: {ours / result.Median:0.00} of it)")}"));
    Console.WriteLine($"| {row.Key} | {string.Join(" | ", cells)} |");
}
