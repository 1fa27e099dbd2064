using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;

namespace TaskGen.Analyzers.Usage;

/// <summary>Reports passwords, keys and signatures in the settings of TaskGen's attributes: they are in every copy of the program and its source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TaskRules.SecretInAttribute];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownSymbols.For(start.Compilation).TaskAttribute is not null)
            {
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.AttributeArgument);
            }
        });
    }

    // The text decides first: nearly all attributes have none that could be a secret.
    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var argument = (AttributeArgumentSyntax)context.Node;
        foreach (
            var text in argument.Expression.DescendantNodesAndSelf().Where(
                static node => node is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            if (Text(text, context) is { } value && Secrets.Find(value) is { } found && IsOurs(argument, context))
            {
                context.ReportDiagnostic(Diagnostic.Create(TaskRules.SecretInAttribute, argument.Expression.GetLocation(), found));
                return;
            }
        }
    }

    private static string? Text(SyntaxNode node, SyntaxNodeAnalysisContext context) => node is LiteralExpressionSyntax literal
        ? literal.Token.Value as string
        : context.SemanticModel.GetConstantValue(node, context.CancellationToken).Value as string;

    private static bool IsOurs(AttributeArgumentSyntax argument, SyntaxNodeAnalysisContext context)
    {
        var space = argument.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            ? context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type?.ContainingNamespace?.ToDisplayString()
            : null;
        return space == "TaskGen" || space?.StartsWith("TaskGen.", StringComparison.Ordinal) == true;
    }
}
