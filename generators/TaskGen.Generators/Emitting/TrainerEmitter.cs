using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the property <c>Trainer</c> of a class, or its <c>Trainers</c>.</summary>
internal static class TrainerEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    public static string Emit(ContainerModel container, EquatableArray<TrainerModel> trainers, FlowReach reach) => SourceFile.In(container, writer =>
    {
        if (trainers[0].Name is null)
        {
            Write(writer, container, trainers[0], "Trainer");
            TunerEmitter.Single(writer, trainers[0]);
        }
        else
        {
            Group(writer, container, trainers);
        }

        MetricEmitter.Objectives(writer, container, trainers);
    }, FlowCalls.Of(container, trainers, reach), "#nullable disable warnings // What one method of the user may hand the other is theirs to say.");

    private static void Group(CodeWriter writer, ContainerModel container, EquatableArray<TrainerModel> trainers)
    {
        var isInstance = trainers.Any(static trainer => trainer.IsInstance);
        var accessibility = trainers.Any(static trainer => trainer.Accessibility == "private") ? "private" : "public";
        var kept = trainers.SelectMany(static trainer => Data(trainer.Constructor)).Distinct().ToArray();
        writer.Line(Docs.Summary($"The trainers of {container.FullName}, which share its data."));
        if (isInstance)
        {
            var parameters = string.Join(", ", kept.Select(static parameter => $"{parameter.Parameter.Type} {Kept(parameter)}"));
            writer.Line($"{accessibility} TrainerGroup Trainers => new({string.Join(", ", kept.Select(static parameter => parameter.Kept))});");
            writer.Line();
            writer.Line(Docs.Summary($"The trainers of an instance of {container.FullName}."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"{accessibility} sealed partial class TrainerGroup({parameters})");
        }
        else
        {
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"{accessibility} static partial class Trainers");
        }

        for (var i = 0; i < trainers.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            Write(writer, container, trainers[i], trainers[i].Name!);
        }

        writer.Close();
        TunerEmitter.Group(writer, container, trainers);
    }

    private static void Write(CodeWriter writer, ContainerModel container, TrainerModel trainer, string property)
    {
        Inputs(writer, trainer);
        writer.Line();
        TrainerDefinitionEmitter.Write(writer, container, trainer);
        writer.Line();
        Property(writer, trainer, property);
        writer.Line();
        InputsCodec(writer, trainer);
        if (trainer.DefinitionAccessibility == "private")
        {
            writer.Line();
            writer.Line(Docs.Summary("For the assembly's list of definitions."));
            writer.Line(SourceFile.Hidden);
            writer.Line($"internal static global::TaskGen.Definitions.PipelineDefinition __{trainer.Prefix} => {trainer.Prefix}Definition;");
        }
    }

    private static void Property(CodeWriter writer, TrainerModel trainer, string property)
    {
        var type = $"{Learn}.ITrainer<{trainer.Hyperparameters.Type}, {trainer.ModelType}>";
        var created = $"new {Learn}.Trainer<{trainer.Prefix}Inputs, {trainer.Hyperparameters.Type}, {trainer.PartitionType}, {trainer.ModelType}>";
        var kept = Data(trainer.Constructor).Select(parameter => trainer.Name is null ? parameter.Kept! : Kept(parameter));
        var inputs = $"new {trainer.Prefix}Inputs({string.Join(", ", kept.Append("__hp"))})";
        writer.Line(Docs.Summary($"What a run of the trainer with the given hyperparameters takes; for the graphs of workflows."));
        writer.Line(SourceFile.Hidden);
        writer.Line(
            $"{trainer.InputsAccessibility} {(trainer.IsInstance ? "" : "static ")}{trainer.Prefix}Inputs "
            + $"__{trainer.Prefix}Inputs({trainer.Hyperparameters.Type} __hp) => {inputs};");
        writer.Line();
        writer.Line(Docs.Summary(trainer.Documentation.Summary ?? $"Trains and evaluates {trainer.FullName}."));
        writer.Line($"/// <remarks>Generated from <see cref=\"{trainer.Documentation.Cref}\"/>.</remarks>");
        writer.Line(trainer.IsInstance
            ? $"{trainer.Accessibility} {type} {Identifiers.Escape(property)} =>"
            : $"{trainer.Accessibility} static {type} {Identifiers.Escape(property)} {{ get; }} =");
        writer.Line($"    {created}({trainer.Prefix}Definition, {(trainer.IsInstance ? "" : "static ")}__hp => {inputs});");
    }

    private static void Inputs(CodeWriter writer, TrainerModel trainer)
    {
        writer.Line(Docs.Summary($"All that a run of the trainer {trainer.FullName} takes."));
        foreach (var member in Members(trainer))
        {
            writer.Line(Docs.Parameter(member.PropertyName, member.Description ?? $"The input {member.JsonName}."));
        }

        writer.Line(SourceFile.GeneratedCode);
        var parameters = Members(trainer).Select(static member => $"{member.Type} {Identifiers.Escape(member.PropertyName)}");
        writer.Line($"{trainer.InputsAccessibility} sealed record {trainer.Prefix}Inputs({string.Join(", ", parameters)});");
    }

    private static void InputsCodec(CodeWriter writer, TrainerModel trainer)
    {
        var members = Members(trainer).ToEquatableArray();
        ObjectCodecEmitter.Holder(
            writer,
            new ObjectCodecModel($"{trainer.Prefix}InputsCodec", $"{trainer.Prefix}Inputs", trainer.Prefix, null, members, members.Count, IsTuple: false),
            "private");
    }

    private static IEnumerable<MemberModel> Members(TrainerModel trainer) =>
        Data(trainer.Constructor).Select(static parameter => parameter.Parameter.Member!).Append(trainer.Hyperparameters);

    /// <summary>The name under which a group keeps a parameter.</summary>
    // The properties of the group have the names of trainers, which a parameter may share.
    public static string Kept(ConstructorParameterModel parameter) => "__" + parameter.Parameter.Name;

    /// <summary>The parameters that are data.</summary>
    public static IEnumerable<ConstructorParameterModel> Data(EquatableArray<ConstructorParameterModel> constructor) =>
        constructor.Where(static parameter => parameter.Parameter.Kind == ParameterKind.Data);
}
