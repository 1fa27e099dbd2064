using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Says where the code hashes of tasks and trainers go.</summary>
internal static class CodeHashTargets
{
    public static CodeHashTargetModel Of(TaskModel task)
    {
        var signature = task.Signature;
        return new CodeHashTargetModel(
            signature.Container.Namespace,
            signature.Container.Types
                .Append($"partial class {DeclarationKind.Task.Group}")
                .Append($"partial class {Identifiers.Escape(signature.Name)}")
                .ToEquatableArray(),
            "",
            new[] { signature.Id }.ToEquatableArray(),
            CreatesInstance: false);
    }

    public static IEnumerable<CodeHashTargetModel> Of(DatasetModel dataset)
    {
        var group = dataset.Trainers.Any(static trainer => trainer.IsInstance) ? "TrainerGroup" : "Trainers";
        return dataset.Trainers.Select(trainer => new CodeHashTargetModel(
            dataset.Container.Namespace,
            (trainer.Name is null ? dataset.Container.Types : dataset.Container.Types.Append($"partial class {group}")).ToEquatableArray(),
            trainer.Prefix,
            new[] { trainer.Train.Id, trainer.Evaluate.Method.Id }.ToEquatableArray(),
            trainer.IsInstance));
    }
}
