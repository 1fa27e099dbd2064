using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Lets the assembly's list of definitions reach what is generated.</summary>
internal static class CatalogEmitter
{
    /// <summary>The entry of a task or workflow; none if nothing outside the container may name it.</summary>
    public static IEnumerable<DefinitionModel> Entries(SignatureModel signature, DeclarationKind kind)
    {
        if (signature.Container.IsReachable)
        {
            yield return new DefinitionModel(signature.FullName, IsHidden(signature)
                ? $"{signature.Container.GlobalName}.{AccessorName(signature, kind)}"
                : $"{signature.Container.GlobalName}.{kind.Group}.{Identifiers.Escape(signature.Name)}.Definition");
        }
    }

    /// <summary>The entries of a dataset's trainers and tuners.</summary>
    public static IEnumerable<DefinitionModel> Entries(DatasetModel dataset)
    {
        var trainers = dataset.Trainers.Where(trainer => dataset.Container.IsReachable && (trainer.Name is null || trainer.Accessibility != "private"));
        foreach (var trainer in trainers)
        {
            var isInstance = dataset.Trainers.Any(static other => other.IsInstance);
            yield return Entry(trainer.FullName, isInstance ? ".TrainerGroup" : ".Trainers", trainer.Prefix);
            if (trainer.Space is not null)
            {
                yield return Entry(trainer.FullName + ".Tuner", TunerEmitter.GroupName(dataset.Trainers), trainer.TunerPrefix);
            }

            DefinitionModel Entry(string name, string group, string prefix) => new(
                name,
                $"{dataset.Container.GlobalName}{(trainer.Name is null ? "" : group)}."
                + (trainer.DefinitionAccessibility == "private" ? $"__{prefix}" : $"{prefix}Definition"));
        }
    }

    /// <summary>The entries of a dataset's predictors.</summary>
    public static IEnumerable<DefinitionModel> Predictors(DatasetModel dataset)
    {
        if (dataset.Prediction is not { } prediction || !dataset.Container.IsReachable)
        {
            yield break;
        }

        foreach (var predictor in prediction.Predictors)
        {
            if (predictor.Name is null)
            {
                yield return new DefinitionModel(
                    predictor.FullName, $"{dataset.Container.GlobalName}.{(predictor.Accessibility == "private" ? "__Predictor" : "PredictorDefinition")}");
            }
            else if (PredictorEmitter.GroupAccessibility(prediction) != "private")
            {
                yield return new DefinitionModel(predictor.FullName, $"{dataset.Container.GlobalName}.Predictors.{predictor.Prefix}Definition");
            }
        }
    }

    /// <summary>Writes a way around a private group; nothing where the group can be named.</summary>
    public static void Accessor(CodeWriter writer, SignatureModel signature, DeclarationKind kind)
    {
        if (!IsHidden(signature) || !signature.Container.IsReachable)
        {
            return;
        }

        writer.Line();
        writer.Line(Docs.Summary("For the assembly's list of definitions."));
        writer.Line(SourceFile.Hidden);
        writer.Line(
            $"internal static global::TaskGen.Definitions.PipelineDefinition {AccessorName(signature, kind)} => "
            + $"{kind.Group}.{Identifiers.Escape(signature.Name)}.Definition;");
    }

    private static bool IsHidden(SignatureModel signature) => signature.GroupAccessibility == "private";

    private static string AccessorName(SignatureModel signature, DeclarationKind kind) => SignatureReader.AccessorName(kind, signature.Name);
}
