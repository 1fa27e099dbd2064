using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads a method with <c>[Task]</c>.</summary>
internal static class TaskReader
{
    public static Reading<TaskModel> Read(IMethodSymbol method, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(compilation);
        var problems = new ProblemBag();
        var signature = SignatureReader.Read(method, attribute, DeclarationKind.Task, known, problems, cancellationToken);
        foreach (var parameter in method.Parameters.Where(parameter => known.Is(parameter.Type, KnownNames.WorkflowContext)))
        {
            problems.Add(WorkflowProblems.ContextInTask, ParameterReader.Location(parameter, cancellationToken), parameter.Name, method.Name);
        }

        var options = TaskOptionsReader.Read(method, attribute, cachedByDefault: false, known, problems, cancellationToken);
        DeclarationEffects.Of(compilation)[method] = problems.Effect;
        return new Reading<TaskModel>(
            signature is not null && problems.Effect < ProblemEffect.Declaration ? new TaskModel(signature, options) : null,
            problems.ToImmutable());
    }
}
