using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Sees that the task of a method has its name alone, in the class.</summary>
internal static class StageNames
{
    /// <param name="dataset">The class.</param>
    /// <param name="method">The method, after which its task is called.</param>
    /// <param name="kind">What it does.</param>
    /// <param name="trainerNames">The names of the trainers.</param>
    /// <param name="codecs">Known types and cancellation.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(
        INamedTypeSymbol dataset, IMethodSymbol method, StageKind kind, IReadOnlyList<string> trainerNames, CodecReader codecs, ProblemBag problems)
    {
        var location = SignatureReader.NameLocation(method, codecs.CancellationToken);
        if (method.Name is "Dataset" or "Train")
        {
            problems.Add(TaskProblems.ReservedName, location, kind.Noun, method.Name, "a task of the trainer has that name");
        }

        var isTask = new[] { DeclarationKind.Task, DeclarationKind.Workflow }
            .SelectMany(other => Declarations.Of(dataset, other.Attribute, codecs.Known)).Any(other => other.Name == method.Name);
        var isStage = StageKind.All.SelectMany(other => Declarations.Of(dataset, other.Attribute, codecs.Known))
            .Any(other => other.Method.Name == method.Name && !SymbolEqualityComparer.Default.Equals(other.Method, method));
        if (isTask || isStage || (trainerNames.Count > 1 && trainerNames.Contains(method.Name)))
        {
            problems.Add(
                TaskProblems.ReservedName, location, kind.Noun, method.Name, $"'{TypeNames.Short(dataset)}' has another step of that name");
        }
    }
}
