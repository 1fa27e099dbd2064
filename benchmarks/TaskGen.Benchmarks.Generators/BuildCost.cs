using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Benchmarks.Generators;

/// <summary>
/// What generated code adds to a build: N tasks on N small records (each takes one and returns the next), the same without TaskGen's attribute,
/// and the same records under System.Text.Json's generator. Generating, compiling and writing the assembly and its symbols are counted, in
/// processor time, which other work on the machine disturbs least.
/// </summary>
internal static class BuildCost
{
    private const int PerFile = 5;

    /// <summary>Prints a row for each number of tasks.</summary>
    public static void Run(IEnumerable<int> counts, int rounds)
    {
        using var process = Process.GetCurrentProcess();
        Subject[] subjects = [Plain(), Tasks(), Json()];
        Console.WriteLine("| tasks | plain | TaskGen | System.Text.Json | TaskGen of System.Text.Json | assembly plain | TaskGen | System.Text.Json |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            var times = subjects.Select(static _ => new List<double>()).ToArray();
            var sizes = new long[subjects.Length];
            for (var round = 0; round <= rounds; round++)
            {
                for (var i = 0; i < subjects.Length; i++)
                {
                    var project = subjects[i].CreateProject(count / PerFile);
                    GC.Collect();
                    var start = process.TotalProcessorTime;
                    sizes[i] = Build(subjects[i], project);
                    process.Refresh();
                    if (round > 0)
                    {
                        times[i].Add((process.TotalProcessorTime - start).TotalMilliseconds);
                    }
                }
            }

            var medians = times.Select(static list => list.Order().ElementAt(list.Count / 2)).ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {medians[0]:0} ms | {medians[1]:0} ms | {medians[2]:0} ms | {medians[1] / medians[2]:0.00} | "
                + $"{string.Join(" | ", sizes.Select(static size => $"{size / 1024} KiB"))} |"));
        }
    }

    private static long Build(Subject subject, CSharpCompilation project)
    {
        subject.CreateDriver().RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols);
        return result.Success
            ? assembly.Length
            : throw new InvalidOperationException($"{subject.Name}: {result.Diagnostics.First(static found => found.Severity == DiagnosticSeverity.Error)}");
    }

    private static Subject Plain() => new("plain", [], static file => File(file, task: false, json: false), 0);

    private static Subject Tasks() => new("TaskGen", Subjects.TaskGen().Generators, static file => File(file, task: true, json: false), 0);

    private static Subject Json() => new("System.Text.Json", Subjects.SystemTextJson().Generators, static file => File(file, task: false, json: true), 0);

    private static string File(int file, bool task, bool json)
    {
        var text = new StringBuilder("namespace Benchmark;\n\n");
        var numbers = Enumerable.Range(file * PerFile, PerFile).ToArray();
        foreach (var number in numbers)
        {
            text.Append(CultureInfo.InvariantCulture, $"public sealed record Record{number}(string Name, double Value, int Count = 3);\n\n");
        }

        if (json)
        {
            foreach (var number in numbers)
            {
                text.Append(CultureInfo.InvariantCulture, $"[System.Text.Json.Serialization.JsonSerializable(typeof(Record{number}))]\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"public sealed partial class Context{file} : System.Text.Json.Serialization.JsonSerializerContext;\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"public static partial class Steps{file}\n{{\n");
        foreach (var number in numbers)
        {
            var next = number % PerFile == PerFile - 1 ? file * PerFile : number + 1;
            text.Append(CultureInfo.InvariantCulture, $$"""
                    {{(task ? "[TaskGen.Task]" : "")}}
                    public static Record{{next}} Compute{{number}}(Record{{number}} input) => new(input.Name, input.Value * input.Count);


                """);
        }

        return text.Append("}\n").ToString();
    }
}
