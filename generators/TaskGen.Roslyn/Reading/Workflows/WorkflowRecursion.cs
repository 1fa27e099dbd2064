using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>
/// Finds workflows that run themselves, directly or through others: their graph would have no end. No part of reading,
/// which must depend on the bodies of no other methods, so that what was read can be remembered.
/// </summary>
internal static class WorkflowRecursion
{
    /// <summary>The calls in a workflow's body that lead back to it.</summary>
    public static ImmutableArray<Problem> Check(IMethodSymbol workflow, Compilation compilation, CancellationToken cancellationToken)
    {
        if (Syntax(workflow, cancellationToken) is not { } syntax)
        {
            return [];
        }

        var known = KnownSymbols.For(compilation);
        var problems = new ProblemBag();
        foreach (var (call, callee) in Calls(syntax, known, cancellationToken))
        {
            var path = new List<IMethodSymbol> { workflow };
            if (Reaches(callee, workflow, path, [], known, cancellationToken))
            {
                path.Add(workflow);
                problems.Add(WorkflowProblems.Recursion, call.GetLocation(), workflow.Name, string.Join(" → ", path.Select(static step => step.Name)));
            }
        }

        return problems.ToImmutable();
    }

    private static MethodDeclarationSyntax? Syntax(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as MethodDeclarationSyntax;

    private static bool Reaches(
        IMethodSymbol from, IMethodSymbol target, List<IMethodSymbol> path, HashSet<string> visited, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(from, target))
        {
            return true;
        }

        if (!visited.Add(from.ToDisplayString()) || Syntax(from, cancellationToken) is not { } syntax)
        {
            return false;
        }

        path.Add(from);
        foreach (var (_, callee) in Calls(syntax, known, cancellationToken))
        {
            if (Reaches(callee, target, path, visited, known, cancellationToken))
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
                && Declarations.Has(method.OriginalDefinition, KnownNames.WorkflowAttribute, known))
            {
                yield return (call, method.OriginalDefinition);
            }
        }
    }
}
