using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Leaves a service argument out, or passes the workflow's own service on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveServiceOut)), Shared]
internal sealed class LeaveServiceOut() : DocumentFix(DiagnosticIds.ServiceArgument)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<ArgumentSyntax>(node => node.Expression.Span == target.Diagnostic.Location.SourceSpan)
                is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation operation
            || ParameterOf(argument) is not { } parameter)
        {
            yield break;
        }

        if (parameter.IsOptional)
        {
            var names = list.Arguments.Select(other => ParameterOf(other)?.Name).ToArray();
            yield return new FixEdit("leave", $"Leave '{parameter.Name}' to the engine", editor => editor.ReplaceNode(
                list, (current, _) => Without((ArgumentListSyntax)current, parameter.Name, names)));
        }

        if (Own(call, parameter, target) is { } own)
        {
            yield return new FixEdit("pass", $"Pass '{own}' on", editor => editor.ReplaceNode(
                argument.Expression, (current, _) => SyntaxFactory.IdentifierName(own).WithTriviaFrom(current)));
        }

        IParameterSymbol? ParameterOf(ArgumentSyntax one) => operation.Arguments.FirstOrDefault(candidate => candidate.Syntax == one)?.Parameter;
    }

    // Arguments without a name stand where they stood before others were left out, since those behind them got names.
    private static ArgumentListSyntax Without(ArgumentListSyntax list, string parameter, string?[] names)
    {
        var arguments = list.Arguments.Select((argument, i) => (Syntax: argument, Name: argument.NameColon?.Name.Identifier.ValueText ?? names[i])).ToArray();
        var index = Array.FindIndex(arguments, argument => argument.Name == parameter);
        for (var i = arguments.Length - 1; i > index; i--)
        {
            if (arguments[i] is { Syntax: { NameColon: null } syntax, Name: { } name })
            {
                var colon = SyntaxFactory.NameColon(Identifiers.Escape(name)).WithTrailingTrivia(SyntaxFactory.Space);
                list = list.ReplaceNode(list.Arguments[i], syntax.WithoutLeadingTrivia().WithNameColon(colon).WithLeadingTrivia(syntax.GetLeadingTrivia()));
            }
        }

        return list.WithArguments(list.Arguments.RemoveAt(index));
    }

    private static string? Own(InvocationExpressionSyntax call, IParameterSymbol parameter, FixTarget target) =>
        target.Model.GetEnclosingSymbol(call.SpanStart, target.CancellationToken) is IMethodSymbol method
        && method.Parameters.FirstOrDefault(own => SymbolEqualityComparer.Default.Equals(own.Type, parameter.Type)) is { } found
        && ServiceKinds.Of(found, target.Known) == ServiceKinds.Of(parameter, target.Known)
            ? Identifiers.Escape(found.Name)
            : null;
}
