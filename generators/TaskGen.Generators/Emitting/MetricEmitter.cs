using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the metrics of trainers: how they are computed, and the objectives that name them.</summary>
internal static class MetricEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    /// <summary>The metrics of a trainer as a line of its definition's initializer; nothing if there are none.</summary>
    public static void Setting(CodeWriter writer, TrainerModel trainer, Func<LearnMethodModel, string> call)
    {
        if (trainer.Metrics.Count == 0)
        {
            return;
        }

        writer.Line("Metrics =");
        writer.Line("[");
        foreach (var metric in trainer.Metrics)
        {
            writer.Line("    new()");
            writer.Line("    {");
            writer.Line($"        Name = {Literal.String(metric.Name)},");
            writer.Line($"        Direction = {Learn}.Direction.{metric.Direction},");
            writer.Line($"        Compute = {Compute(call(metric.Method), metric.Method.ReturnKind != ReturnKind.Value)},");
            writer.Line("    },");
        }

        writer.Line("],");
    }

    /// <summary>The class <c>Objectives</c>, with every metric of a class once; nothing if there are none.</summary>
    public static void Objectives(CodeWriter writer, ContainerModel container, EquatableArray<TrainerModel> trainers)
    {
        var metrics = trainers.SelectMany(static trainer => trainer.Metrics)
            .GroupBy(static metric => metric.Name).Select(static group => group.First()).ToArray();
        if (metrics.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Line(Docs.Summary($"What studies of {container.FullName} can select by, beside the score: each metric in its own direction."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open("public static partial class Objectives");
        for (var i = 0; i < metrics.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line(Docs.Summary(metrics[i].Summary ?? $"The metric {metrics[i].Name}."));
            writer.Line(
                $"public static {Learn}.Objective {Identifiers.Escape(metrics[i].Property)} {{ get; }} = {Learn}.Objective.{metrics[i].Direction}("
                + $"{Literal.String(metrics[i].Name)});");
        }

        writer.Close();
    }

    private static string Compute(string call, bool isAsync)
    {
        const string Parameters = "(inputs, model, data, invocation)";
        return isAsync
            ? $"static async {Parameters} => (double)(await {call}.ConfigureAwait(false))"
            : $"static {Parameters} => new global::System.Threading.Tasks.ValueTask<double>((double)({call}))";
    }
}
