using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Learning;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.Analyzers.Tests.Verification;

/// <summary>What a reader makes of an annotated method or type.</summary>
/// <param name="Name">The name of the method or type.</param>
/// <param name="IsGenerated">Whether all is generated, a workflow's graph too.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record Declaration(string Name, bool IsGenerated, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether nothing is generated and nobody says why. A dataset that is alone so far only gets a hint.</summary>
    public bool IsSilent => !IsGenerated
        && Problems.All(static problem => problem.Kind.Effect == ProblemEffect.None && problem.Kind != TrainingProblems.WithoutTrain);

    /// <summary>Reads all that a user has declared.</summary>
    public static IEnumerable<Declaration> All(Compilation compilation)
    {
        var known = KnownSymbols.For(compilation);
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => !GeneratedCode.IsOurs(tree)))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var syntax in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            {
                if (model.GetDeclaredSymbol(syntax) is { } symbol && Read(symbol, syntax, known) is { } declaration)
                {
                    yield return declaration;
                }
            }
        }
    }

    private static Declaration? Read(ISymbol symbol, SyntaxNode syntax, KnownSymbols known)
    {
        if (symbol is IMethodSymbol method && Find(KnownNames.TaskAttribute) is { } task)
        {
            var read = TaskReader.Read(method, task, known.Compilation, CancellationToken.None);
            return new Declaration(method.Name, read.Model is not null, read.Problems);
        }

        if (symbol is IMethodSymbol workflowMethod && Find(KnownNames.WorkflowAttribute) is { } workflow)
        {
            var read = WorkflowReader.Read(workflowMethod, workflow, known.Compilation, CancellationToken.None);
            return new Declaration(workflowMethod.Name, read.Model is { Body: not null } or { IsDynamic: true }, read.Problems);
        }

        if (symbol is INamedTypeSymbol type && Find(KnownNames.DatasetAttribute) is { } dataset)
        {
            var read = DatasetReader.Read(type, dataset, known.Compilation, CancellationToken.None);
            return new Declaration(type.Name, read.Model is not null, read.Problems);
        }

        return null;

        // That of this part, where there are several.
        AttributeData? Find(string name) => Roslyn.Reading.Declarations.Attribute(symbol, name, known) is { ApplicationSyntaxReference: { } place } attribute
            && place.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(place.Span) ? attribute : null;
    }
}
