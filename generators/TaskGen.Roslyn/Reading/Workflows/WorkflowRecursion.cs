using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Finds workflows that run themselves, directly or through others: their graph would have no end.</summary>
internal static class WorkflowRecursion
{
    public static void Check(IMethodSymbol workflow, BodyScope scope)
    {
        foreach (var (call, callee) in Calls(scope.Syntax, scope.Known, scope.CancellationToken))
        {
            var path = new List<IMethodSymbol> { workflow };
            if (Reaches(callee, workflow, path, [], scope))
            {
                path.Add(workflow);
                scope.Problems.Add(WorkflowProblems.Recursion, call.GetLocation(), workflow.Name, string.Join(" → ", path.Select(static step => step.Name)));
            }
        }
    }

    private static bool Reaches(IMethodSymbol from, IMethodSymbol target, List<IMethodSymbol> path, HashSet<string> visited, BodyScope scope)
    {
        if (SymbolEqualityComparer.Default.Equals(from, target))
        {
            return true;
        }

        if (!visited.Add(from.ToDisplayString())
            || from.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(scope.CancellationToken) is not MethodDeclarationSyntax syntax)
        {
            return false;
        }

        path.Add(from);
        foreach (var (_, callee) in Calls(syntax, scope.Known, scope.CancellationToken))
        {
            if (Reaches(callee, target, path, visited, scope))
            {
                return true;
            }
        }

        path.RemoveAt(path.Count - 1);
        return false;
    }

    private static IEnumerable<(InvocationExpressionSyntax Call, IMethodSymbol Callee)> Calls(
        MethodDeclarationSyntax syntax, KnownSymbols known, CancellationToken cancellationToken)
    {
        var model = known.Compilation.GetSemanticModel(syntax.SyntaxTree);
        foreach (var call in syntax.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
                && Declarations.Attribute(method.OriginalDefinition, KnownNames.WorkflowAttribute, known) is not null)
            {
                yield return (call, method.OriginalDefinition);
            }
        }
    }
}
