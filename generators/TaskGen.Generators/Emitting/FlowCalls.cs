using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>
/// What dynamic workflows may call: all that other classes can name, those of other assemblies what is public.
/// </summary>
internal static class FlowCalls
{
    private const string Task = "global::System.Threading.Tasks.Task";

    /// <summary>The call of a task or workflow; none if nothing outside the container may name it.</summary>
    public static IEnumerable<FlowCallModel> Of(SignatureModel signature, DeclarationKind kind, FlowReach reach)
    {
        var isPublic = signature.Container.IsPublic && signature.Accessibility == "public";
        if (reach < Needed(isPublic) || !signature.Container.IsReachable || signature.GroupAccessibility == "private")
        {
            yield break;
        }

        var generated = $"{signature.Container.GlobalName}.{kind.Group}.{Identifiers.Escape(signature.Name)}";
        var parameters = signature.DataParameters.Select(static parameter => new FlowParameterModel(
            parameter.Type, Identifiers.Escape(parameter.Name), parameter.Default, parameter.Member!.Description)).ToArray();
        yield return new FlowCallModel(
            signature.Container,
            signature.Name,
            isPublic,
            parameters.ToEquatableArray(),
            signature.Return.IsNothing ? Task : $"{Task}<{signature.Return.Type}>",
            generated + ".Definition",
            $"new {generated}.Inputs({Names(parameters)})",
            signature.Documentation);
    }

    /// <summary>The calls of a dataset's trainers and tuners, named after their methods; the data of a constructor comes first.</summary>
    public static IEnumerable<FlowCallModel> Of(ContainerModel container, EquatableArray<TrainerModel> trainers, FlowReach reach)
    {
        var group = trainers.Any(static trainer => trainer.IsInstance) ? ".TrainerGroup" : ".Trainers";
        foreach (var trainer in trainers.Where(trainer => container.IsReachable && trainer.DefinitionAccessibility != "private"))
        {
            var isPublic = container.IsPublic && trainer is { Accessibility: "public", InputsAccessibility: "public" };
            if (reach < Needed(isPublic))
            {
                continue;
            }

            var scope = container.GlobalName + (trainer.Name is null ? "" : group);
            var parameters = trainer.Constructor.Where(static parameter => parameter.Parameter.Kind == ParameterKind.Data)
                .Select(static parameter => new FlowParameterModel(
                    parameter.Parameter.Type, Identifiers.Escape(parameter.Parameter.Name), null, parameter.Parameter.Member!.Description))
                .Append(new FlowParameterModel(
                    trainer.Hyperparameters.Type, Identifiers.Escape(trainer.HyperparametersParameter), null, trainer.Hyperparameters.Description))
                .ToArray();
            yield return new FlowCallModel(
                container,
                trainer.Name ?? trainer.Train.Name,
                isPublic,
                parameters.ToEquatableArray(),
                $"{Task}<global::TaskGen.Learn.TrainingResults<{trainer.ModelType}>>",
                $"{scope}.{trainer.Prefix}Definition.Workflow",
                $"new {scope}.{trainer.Prefix}Inputs({Names(parameters)})",
                trainer.Documentation);
            if (trainer.Space is not null)
            {
                yield return Tuner(container, trainer, isPublic, parameters, TunerEmitter.GroupName(trainers));
            }
        }
    }

    private static FlowCallModel Tuner(
        ContainerModel container, TrainerModel trainer, bool isPublic, FlowParameterModel[] parameters, string group)
    {
        const string Options = "tuning";
        var scope = container.GlobalName + (trainer.Name is null ? "" : group);
        var state = parameters.Take(parameters.Length - 1).ToArray();
        var all = state.Append(new FlowParameterModel(
            $"global::TaskGen.Learn.TuningOptions<{trainer.Hyperparameters.Type}>?", Options, "null", "What is searched, how and for how long."));
        return new FlowCallModel(
            container,
            "Tune" + trainer.Name,
            isPublic,
            all.ToEquatableArray(),
            $"{Task}<global::TaskGen.Learn.Study<{trainer.Hyperparameters.Type}, {trainer.ModelType}>>",
            $"{scope}.{trainer.TunerPrefix}Definition.Workflow",
            $"new {scope}.{trainer.TunerPrefix}Inputs({string.Concat(state.Select(static parameter => parameter.Name + ", "))}{Options} ?? new())",
            trainer.Documentation with { Summary = $"Searches the hyperparameters of {trainer.FullName}." });
    }

    private static FlowReach Needed(bool isPublic) => isPublic ? FlowReach.Others : FlowReach.Everybody;

    private static string Names(IEnumerable<FlowParameterModel> parameters) => string.Join(", ", parameters.Select(static parameter => parameter.Name));
}
