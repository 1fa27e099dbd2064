using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What a dynamic workflow must look like: asynchronous, with a <c>WorkflowContext</c> first.</summary>
internal static class DynamicWorkflows
{
    public static void Check(IMethodSymbol method, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        var location = SignatureReader.NameLocation(method, cancellationToken);
        if (method.Parameters.FirstOrDefault() is not { } first || !known.Is(first.Type, KnownNames.WorkflowContext))
        {
            problems.Add(WorkflowProblems.DynamicWithoutContext, location, method.Name);
        }

        if (ReturnReader.Unwrap(method, known).Kind is ReturnKind.Value or ReturnKind.Nothing)
        {
            problems.Add(WorkflowProblems.DynamicNotAsync, location, method.Name, TypeNames.Short(method.ReturnType));
        }
    }
}
