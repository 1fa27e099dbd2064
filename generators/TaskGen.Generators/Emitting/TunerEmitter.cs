using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the property <c>Tuner</c> of a class, or its <c>Tuners</c>, and what they search.</summary>
internal static class TunerEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    /// <summary>The class around the tuners of several trainers, with a dot before it.</summary>
    public static string GroupName(EquatableArray<TrainerModel> trainers) =>
        trainers.Any(static trainer => trainer.IsInstance) ? ".TunerGroup" : ".Tuners";

    /// <summary>The tuner of the only trainer of a class, and its space.</summary>
    public static void Single(CodeWriter writer, TrainerModel trainer)
    {
        if (trainer.Space is not { } space)
        {
            return;
        }

        writer.Line();
        SpaceEmitter.Write(writer, space, trainer.Accessibility);
        writer.Line();
        Write(writer, trainer, "Tuner", "");
    }

    /// <summary>The tuners of several trainers of a class, and their spaces.</summary>
    public static void Group(CodeWriter writer, ContainerModel container, EquatableArray<TrainerModel> trainers)
    {
        var tuned = trainers.Where(static trainer => trainer.Space is not null).ToArray();
        if (tuned.Length == 0)
        {
            return;
        }

        var isPrivate = tuned.Any(static trainer => trainer.Accessibility == "private");
        var accessibility = isPrivate ? "private" : "public";
        writer.Line();
        writer.Line(Docs.Summary($"What is searched of the hyperparameters of each trainer of {container.FullName}."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open($"{accessibility} static partial class Spaces");
        Join(writer, tuned, trainer => SpaceEmitter.Write(writer, trainer.Space!, trainer.Accessibility));
        writer.Close();
        writer.Line();
        var isInstance = trainers.Any(static trainer => trainer.IsInstance);
        if (isInstance)
        {
            var kept = tuned.SelectMany(static trainer => TrainerEmitter.Data(trainer.Constructor)).Distinct().ToArray();
            var parameters = string.Join(", ", kept.Select(static parameter => $"{parameter.Parameter.Type} {TrainerEmitter.Kept(parameter)}"));
            writer.Line(Docs.Summary($"The tuners of {container.FullName}, which share its data."));
            writer.Line($"{accessibility} TunerGroup Tuners => new({string.Join(", ", kept.Select(static parameter => parameter.Kept))});");
            writer.Line();
            writer.Line(Docs.Summary($"The tuners of an instance of {container.FullName}."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"{accessibility} sealed partial class TunerGroup({parameters})");
        }
        else
        {
            writer.Line(Docs.Summary($"The tuners of {container.FullName}, which share its data."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Open($"{accessibility} static partial class Tuners");
        }

        var group = isInstance ? "TrainerGroup." : "Trainers.";
        Join(writer, tuned, trainer => Write(writer, trainer, trainer.Name!, group));
        writer.Close();
    }

    // The trainers are in a class of their own, one for all of them.
    private static void Write(CodeWriter writer, TrainerModel trainer, string property, string group)
    {
        Inputs(writer, trainer);
        writer.Line();
        Definition(writer, trainer, group);
        writer.Line();
        Property(writer, trainer, property, group);
        writer.Line();
        var members = Members(trainer).ToEquatableArray();
        ObjectCodecEmitter.Holder(
            writer,
            new ObjectCodecModel(
                $"{trainer.TunerPrefix}InputsCodec", $"{trainer.TunerPrefix}Inputs", trainer.TunerPrefix, null, members, members.Count, IsTuple: false),
            "private");
        if (trainer.DefinitionAccessibility == "private")
        {
            writer.Line();
            writer.Line(Docs.Summary("For the assembly's list of definitions."));
            writer.Line(SourceFile.Hidden);
            writer.Line(
                $"internal static global::TaskGen.Definitions.PipelineDefinition __{trainer.TunerPrefix} => {trainer.TunerPrefix}Definition;");
        }
    }

    private static void Inputs(CodeWriter writer, TrainerModel trainer)
    {
        writer.Line(Docs.Summary($"All that a search of the hyperparameters of {trainer.FullName} takes."));
        foreach (var member in Members(trainer))
        {
            writer.Line(Docs.Parameter(member.PropertyName, member.Description ?? $"The input {member.JsonName}."));
        }

        writer.Line(SourceFile.GeneratedCode);
        var parameters = Members(trainer).Select(static member => $"{member.Type} {Identifiers.Escape(member.PropertyName)}");
        writer.Line($"{trainer.InputsAccessibility} sealed record {trainer.TunerPrefix}Inputs({string.Join(", ", parameters)});");
    }

    private static void Definition(CodeWriter writer, TrainerModel trainer, string group)
    {
        var data = TrainerEmitter.Data(trainer.Constructor).ToArray();
        var (inputs, space) = ($"{trainer.TunerPrefix}Inputs", SpaceName(trainer));
        var trained = data.Select(static parameter => $"inputs.{Identifiers.Escape(parameter.Parameter.Member!.PropertyName)}").Append("hp");
        writer.Line(Docs.Summary("The tuner as data: what engines run."));
        writer.Open(
            $"{trainer.DefinitionAccessibility} static {Learn}.TunerDefinition<{inputs}, {group}{trainer.Prefix}Inputs, {trainer.Hyperparameters.Type}, "
            + $"{trainer.PartitionType}, {trainer.ModelType}> {trainer.TunerPrefix}Definition {{ get; }} = new()");
        writer.Line($"Name = {Literal.String(trainer.FullName + ".Tuner")},");
        writer.Line($"Description = {Literal.String($"Searches the hyperparameters of {trainer.FullName}.")},");
        writer.Line($"Trainer = {group}{trainer.Prefix}Definition,");
        writer.Line($"Inputs = {trainer.TunerPrefix}InputsCodec.Instance,");
        writer.Line($"Space = static () => new {space}(),");
        writer.Line("GetTuning = static inputs => inputs.Tuning,");
        writer.Line("WithTuning = static (inputs, tuning) => inputs with { Tuning = tuning },");
        writer.Line($"CreateTrainerInputs = static (inputs, hp) => new {group}{trainer.Prefix}Inputs({string.Join(", ", trained)}),");
        if (data.All(static parameter => parameter.Parameter.Default is not null))
        {
            var values = data.Select(static parameter => parameter.Parameter.Default!).Append("tuning");
            writer.Line($"CreateInputs = static tuning => new {inputs}({string.Join(", ", values)}),");
        }

        writer.Close("};");
    }

    private static void Property(CodeWriter writer, TrainerModel trainer, string property, string group)
    {
        var kept = TrainerEmitter.Data(trainer.Constructor).Select(parameter => trainer.Name is null ? parameter.Kept! : TrainerEmitter.Kept(parameter));
        var inputs = $"new {trainer.TunerPrefix}Inputs({string.Join(", ", kept.Append("__tuning"))})";
        var type = $"{Learn}.ITuner<{trainer.Hyperparameters.Type}, {trainer.ModelType}>";
        writer.Line(Docs.Summary("What a search with the given options takes; for the graphs of workflows."));
        writer.Line(SourceFile.Hidden);
        writer.Line(
            $"{trainer.InputsAccessibility} {(trainer.IsInstance ? "" : "static ")}{trainer.TunerPrefix}Inputs __{trainer.TunerPrefix}Inputs("
            + $"{Options(trainer)}? __tuning = null) => {inputs.Replace("__tuning", "__tuning ?? new()")};");
        writer.Line();
        writer.Line(Docs.Summary($"Searches the hyperparameters of {trainer.FullName}."));
        writer.Line($"/// <remarks>Generated from <see cref=\"{trainer.Documentation.Cref}\"/>.</remarks>");
        writer.Line(trainer.IsInstance
            ? $"{trainer.Accessibility} {type} {Identifiers.Escape(property)} =>"
            : $"{trainer.Accessibility} static {type} {Identifiers.Escape(property)} {{ get; }} =");
        writer.Line(
            $"    new {Learn}.Tuner<{trainer.TunerPrefix}Inputs, {group}{trainer.Prefix}Inputs, {trainer.Hyperparameters.Type}, "
            + $"{trainer.PartitionType}, {trainer.ModelType}>({trainer.TunerPrefix}Definition, {(trainer.IsInstance ? "" : "static ")}__tuning => {inputs});");
    }

    private static string Options(TrainerModel trainer) => $"{Learn}.TuningOptions<{trainer.Hyperparameters.Type}>";

    private static IEnumerable<MemberModel> Members(TrainerModel trainer) =>
        TrainerEmitter.Data(trainer.Constructor).Select(static parameter => parameter.Parameter.Member!).Append(new MemberModel(
            "tuning",
            "Tuning",
            Options(trainer),
            trainer.Hyperparameters.Codec with
            {
                Expression = $"{Learn}.TuningOptions.Codec({trainer.Hyperparameters.Codec.Expression}, static () => new {SpaceName(trainer)}())",
                IsComposite = true,
            },
            $"new {Options(trainer)}()",
            "{}",
            "What is searched, how and for how long."));

    private static void Join(CodeWriter writer, IEnumerable<TrainerModel> trainers, Action<TrainerModel> write)
    {
        var isFirst = true;
        foreach (var trainer in trainers)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            write(trainer);
        }
    }

    // Seen from the class of the trainer.
    private static string SpaceName(TrainerModel trainer) => trainer.Name is null ? "Space" : "Spaces." + Identifiers.Escape(trainer.Name);
}
