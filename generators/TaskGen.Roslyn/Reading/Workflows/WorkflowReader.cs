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
        var arguments = new AttributeArguments(attribute, cancellationToken);
        if (arguments.Boolean("Dynamic"))
        {
            problems.Add(WorkflowProblems.Dynamic, arguments.LocationOf("Dynamic"), method.Name);
        }

        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as MethodDeclarationSyntax;
        if (syntax is { Body: null, ExpressionBody: null })
        {
            problems.Add(WorkflowProblems.NoBody, syntax.Identifier.GetLocation(), method.Name);
        }

        if (signature is null || syntax is null || problems.Effect == ProblemEffect.Declaration)
        {
            return new Reading<WorkflowModel>(null, problems.ToImmutable());
        }

        var body = new BodyReader(method, syntax, signature, known, problems, cancellationToken).Read();
        return new Reading<WorkflowModel>(
            new WorkflowModel(signature, problems.Effect == ProblemEffect.None && Compiles(syntax, compilation, cancellationToken) ? body : null),
            problems.ToImmutable());
    }

    // What the compiler refuses in the body it would refuse in the generated file once more.
    private static bool Compiles(MethodDeclarationSyntax syntax, Compilation compilation, CancellationToken cancellationToken) =>
        !compilation.GetSemanticModel(syntax.SyntaxTree).GetMethodBodyDiagnostics(syntax.Span, cancellationToken)
            .Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
