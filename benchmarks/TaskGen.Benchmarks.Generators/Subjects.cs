using System.Globalization;
using System.Text;
using TaskGen.Generators;

namespace TaskGen.Benchmarks.Generators;

/// <summary>What is compared: five tasks, methods or types in each of 200 files.</summary>
internal static class Subjects
{
    private const int PerFile = 5;
    private const string Record = "(string Name, double Value, int Count = 3)";

    /// <summary>1,000 tasks on 200 small records, and 100 workflows of three calls.</summary>
    public static Subject TaskGen() => new("TaskGen", [new PipelineGenerator()], TaskFile, 1301)
    {
        Edits =
        [
            .. Edit.Elsewhere,
            new("edit of one task's body", "File7.cs", "/*body*/"),
            new("edit of one task's signature", "File7.cs", "/*signature*/"),
        ],
    };

    /// <summary>The same project and files, with nothing but Roslyn's own work.</summary>
    public static Subject Floor()
    {
        var subject = TaskGen();
        var run = subject.CreateDriver().RunGenerators(subject.CreateProject()).GetRunResult();
        var texts = run.Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
        return subject with { Name = "floor", Generators = [new FloorGenerator(texts)], Edits = Edit.Elsewhere };
    }

    /// <summary>1,000 methods.</summary>
    public static Subject LoggerMessage() =>
        new("LoggerMessage", Peers.Load("Microsoft.AspNetCore.App.Ref", "Microsoft.Extensions.Logging.Generators.dll"), LoggerFile, 1);

    /// <summary>1,000 records, five a context.</summary>
    public static Subject SystemTextJson() =>
        new("System.Text.Json", Peers.Load("Microsoft.NETCore.App.Ref", "System.Text.Json.SourceGeneration.dll"), JsonFile, 1000);

    private static string TaskFile(int file)
    {
        var text = new StringBuilder($$"""
            using System.Threading;
            using TaskGen;

            namespace Benchmark;

            public sealed record Input{{file}}{{Record}};

            public static partial class Tasks{{file}}
            {

            """);
        for (var task = 0; task < PerFile; task++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Computes a number.</summary>
                    [Task(Retries = 2, Timeout = "10m")]
                    public static double Compute{{task}}(Input{{file}} input, double factor = {{(task == 0 ? "/*signature*/" : "")}}0, CancellationToken cancellationToken = default)
                    {
                        return input.Value * factor + {{(task == 0 ? "/*body*/" : "")}}0;
                    }


                """);
        }

        if (file % 2 == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Computes a number of numbers.</summary>
                    [Workflow]
                    public static double Flow(Input{{file}} input, double factor = 1.5)
                    {
                        var first = Compute0(input, factor);
                        var second = Compute1(input with { Value = first }, factor * 2);
                        return Compute2(input, first + second);
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string LoggerFile(int file)
    {
        var text = new StringBuilder($$"""
            using Microsoft.Extensions.Logging;

            namespace Benchmark;

            public static partial class Log{{file}}
            {

            """);
        for (var method = 0; method < PerFile; method++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Says something.</summary>
                    [LoggerMessage(EventId = {{method}}, Level = LogLevel.Information, Message = "Computed {value} of {name} at {count}")]
                    public static partial void Computed{{method}}(ILogger logger, string name, double value, int count);


                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string JsonFile(int file)
    {
        var types = Enumerable.Range(0, PerFile).Select(type => $"Input{file}_{type}").ToArray();
        return $$"""
            using System.Text.Json.Serialization;

            namespace Benchmark;

            {{string.Join("\n", types.Select(static type => $"public sealed record {type}{Record};"))}}

            {{string.Join("\n", types.Select(static type => $"[JsonSerializable(typeof({type}))]"))}}
            public sealed partial class Context{{file}} : JsonSerializerContext;

            """;
    }
}
