using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads a method with <c>[Workflow]</c>.</summary>
internal static class WorkflowReader
{
    public static Reading<WorkflowModel> Read(IMethodSymbol method, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(compilation);
        var problems = new ProblemBag();
        var signature = SignatureReader.Read(method, attribute, DeclarationKind.Workflow, known, problems, cancellationToken);
        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as MethodDeclarationSyntax;
        if (syntax is { Body: null, ExpressionBody: null })
        {
            problems.Add(WorkflowProblems.NoBody, syntax.Identifier.GetLocation(), method.Name);
        }

        var isDynamic = new AttributeArguments(attribute, cancellationToken).Boolean("Dynamic");
        if (isDynamic)
        {
            DynamicWorkflows.Check(method, known, problems, cancellationToken);
        }

        if (signature is null || syntax is null || problems.Effect == ProblemEffect.Declaration)
        {
            return new Reading<WorkflowModel>(null, problems.ToImmutable());
        }

        var body = isDynamic ? null : Body(method, syntax, signature, known, problems, cancellationToken);
        return new Reading<WorkflowModel>(new WorkflowModel(signature, body, isDynamic), problems.ToImmutable());
    }

    private static WorkflowBodyModel? Body(
        IMethodSymbol method, MethodDeclarationSyntax syntax, SignatureModel signature, KnownSymbols known, ProblemBag problems,
        CancellationToken cancellationToken)
    {
        var source = BodySource.Of(syntax, known, cancellationToken);
        var body = new BodyReader(method, source, signature, known, problems, cancellationToken).Read();
        return problems.Effect == ProblemEffect.None && !BodyErrors.In(source, cancellationToken) ? body : null;
    }
}
