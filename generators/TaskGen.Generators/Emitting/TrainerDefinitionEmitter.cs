using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes a trainer as data: what engines run.</summary>
internal static class TrainerDefinitionEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    public static void Write(CodeWriter writer, ContainerModel container, TrainerModel trainer)
    {
        var hyperparameters = trainer.Hyperparameters;
        var type = $"{Learn}.TrainerDefinition<{trainer.Prefix}Inputs, {hyperparameters.Type}, {trainer.PartitionType}, {trainer.ModelType}>";
        writer.Line(Docs.Summary("The trainer as data: what engines run."));
        writer.Open($"{trainer.DefinitionAccessibility} static {type} {trainer.Prefix}Definition {{ get; }} = new()");
        writer.Line($"Name = {Literal.String(trainer.FullName)},");
        if (trainer.Documentation.Summary is { } summary)
        {
            writer.Line($"Description = {Literal.String(summary)},");
        }

        writer.Line($"Inputs = {trainer.Prefix}InputsCodec.Instance,");
        writer.Line($"Model = {trainer.ModelCodec.Expression},");
        writer.Line($"Hyperparameters = {hyperparameters.Codec.Expression},");
        writer.Line($"GetHyperparameters = static inputs => inputs.{Identifiers.Escape(hyperparameters.PropertyName)},");
        if (Creation(trainer) is { } creation)
        {
            writer.Line($"CreateInputs = static hp => {creation},");
        }

        writer.Line("Dataset = __Dataset.Instance,");
        writer.Lines($"{(trainer.HasMetadata ? "TrainWithMetadata" : "Train")} = {Train(container, trainer)},");
        writer.Lines($"Evaluate = {Evaluate(container, trainer)},");
        MetricEmitter.Setting(writer, trainer, method => Call(container, trainer, method));
        foreach (var line in Settings(container, trainer))
        {
            writer.Line(line);
        }

        writer.Close("};");
    }

    private static IEnumerable<string> Settings(ContainerModel container, TrainerModel trainer)
    {
        if (trainer.PassesValidation)
        {
            yield return "PassesValidation = true,";
        }

        yield return CodeHashEmitter.Setting(container, trainer.FullName);
        yield return $"Direction = {Learn}.Direction.{trainer.Evaluate.Direction},";
        if (TaskOptionsEmitter.Line(trainer.Options) is { } options)
        {
            yield return options;
        }

        if (InvocationEmitter.Requirements(trainer.Services) is { } services)
        {
            yield return services;
        }
    }

    // Without values for the constructor there is nothing to create an instance of.
    private static string? Creation(TrainerModel trainer)
    {
        var data = trainer.Constructor.Where(static parameter => parameter.Parameter.Kind == ParameterKind.Data).ToArray();
        return data.All(static parameter => parameter.Parameter.Default is not null)
            ? $"new {trainer.Prefix}Inputs({string.Join(", ", data.Select(static parameter => parameter.Parameter.Default!).Append("hp"))})"
            : null;
    }

    private static string Train(ContainerModel container, TrainerModel trainer) => string.Join("\n", InvocationEmitter.Lambda(
        "(inputs, train, validation, invocation)",
        Call(container, trainer, trainer.Train),
        new ReturnModel(trainer.Train.ReturnKind, trainer.Train.ReturnType, trainer.ModelCodec)));

    private static string Evaluate(ContainerModel container, TrainerModel trainer)
    {
        const string Parameters = "(inputs, model, data, invocation)";
        const string Task = $"global::System.Threading.Tasks.ValueTask<{Learn}.Evaluation>";
        var evaluate = trainer.Evaluate;
        var call = Call(container, trainer, evaluate.Method);
        var isAsync = evaluate.Method.ReturnKind != ReturnKind.Value;
        if (evaluate.Kind == EvaluationKind.Evaluation)
        {
            return evaluate.Method.ReturnKind == ReturnKind.ValueTaskOfValue ? $"static {Parameters} => {call}" : $"static {Parameters} => new {Task}({call})";
        }

        var result = isAsync ? $"await {call}.ConfigureAwait(false)" : call;
        if (evaluate.Kind == EvaluationKind.Number)
        {
            var evaluation = $"new {Learn}.Evaluation((double)({result}))";
            return isAsync ? $"static async {Parameters} => {evaluation}" : $"static {Parameters} => new {Task}({evaluation})";
        }

        var metrics = string.Join(
            ", ", evaluate.Metrics.Select(static name => $"[{Literal.String(Identifiers.ToCamelCase(name))}] = (double)__result.{Identifiers.Escape(name)}"));
        var members =
            $"new {Learn}.Evaluation((double)__result.{Identifiers.Escape(evaluate.Score!)}, new global::System.Collections.Generic.Dictionary<string, "
            + $"double> {{ {metrics} }})";
        return $$"""
            static {{(isAsync ? "async " : "")}}{{Parameters}} =>
            {
                var __result = {{result}};
                return {{(isAsync ? members : $"new {Task}({members})")}};
            }
            """;
    }

    private static string Call(ContainerModel container, TrainerModel trainer, LearnMethodModel method)
    {
        var owner = method.IsStatic
            ? container.GlobalName
            : $"new {container.GlobalName}({InvocationEmitter.Arguments(trainer.Constructor.Select(static parameter => parameter.Parameter))})";
        return $"{owner}.{Identifiers.Escape(method.Name)}({string.Join(", ", method.Arguments)})";
    }
}
