using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Turns a <c>Select</c> that makes one call for each item into <c>Flow.Map</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MapQuery)), Shared]
internal sealed class MapQuery() : DocumentFix(DiagnosticIds.ConditionalCall, DiagnosticIds.UnsupportedExpression, DiagnosticIds.MethodGroup)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (Function(target) is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax query } } function
            || query is not { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Expression: var items } }
            || target.Model.GetSymbolInfo(query, target.CancellationToken).Symbol is not IMethodSymbol select
            || select is not { Name: "Select", ReducedFrom: not null, ContainingType.Name: "Enumerable" }
            || Map(items, function, target) is not { Result: { } result } map)
        {
            yield break;
        }

        var isTask = target.Known.Is(result, KnownNames.TaskOfT);
        ExpressionSyntax? whole = isTask ? Awaited(query, target) : Listed(query);
        if (whole is null)
        {
            yield break;
        }

        var element = isTask ? ((INamedTypeSymbol)result).TypeArguments[0] : result;
        var ending = whole == query || MayBeReadOnly(whole, element, target) ? "" : isTask ? ".ToArray()" : Ending(whole);
        var text = (map with { IsAsync = isTask }).Expression(ending);
        text = whole is ParenthesizedExpressionSyntax && ending.Length == 0 ? $"({text})" : text;
        yield return new FixEdit("map", "Call for each item with 'Flow.Map'", editor =>
        {
            editor.ReplaceNode(whole, (_, _) => SyntaxFactory.ParseExpression(text).WithTriviaFrom(whole));
            Usings.Add(editor, map.MissingUsing);
        });
    }

    // The lambda around a call, a task named as it is, or either in `await Task.WhenAll(items.Select(…))`.
    private static ExpressionSyntax? Function(FixTarget target) => target.Node switch
    {
        AwaitExpressionSyntax { Expression: InvocationExpressionSyntax all } => Only(all) is InvocationExpressionSyntax query ? Only(query) : null,
        _ when target.Diagnostic.Id == DiagnosticIds.MethodGroup => target.Find<ArgumentSyntax>()?.Expression,
        _ => target.Find<LambdaExpressionSyntax>(),
    };

    private static ExpressionSyntax? Only(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count == 1 ? call.ArgumentList.Arguments[0].Expression : null;

    private static ItemCall? Map(ExpressionSyntax items, ExpressionSyntax function, FixTarget target) => function switch
    {
        SimpleLambdaExpressionSyntax { AsyncKeyword.RawKind: 0, ExpressionBody: { } made } simple =>
            ItemCall.Of(items, simple.Parameter.Identifier.Text, made, target),
        ParenthesizedLambdaExpressionSyntax { AsyncKeyword.RawKind: 0, ExpressionBody: { } made, ParameterList.Parameters: { Count: 1 } parameters } =>
            ItemCall.Of(items, parameters[0].Identifier.Text, made, target),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => ItemCall.OfMethod(items, function, target),
        _ => null,
    };

    // The query, or the list that it is put in.
    private static InvocationExpressionSyntax Listed(InvocationExpressionSyntax query) =>
        query.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray", Parent: InvocationExpressionSyntax list }
        && list.ArgumentList.Arguments.Count == 0
            ? list
            : query;

    // `await Task.WhenAll(items.Select(…))`.
    private static ExpressionSyntax? Awaited(InvocationExpressionSyntax query, FixTarget target) =>
        query.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax awaited } all }
        && all.ArgumentList.Arguments.Count == 1
        && target.Model.GetSymbolInfo(all, target.CancellationToken).Symbol is IMethodSymbol { Name: "WhenAll" } method
        && target.Known.Is(method.ContainingType, KnownNames.Task)
            ? awaited.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : awaited
            : null;

    private static bool MayBeReadOnly(ExpressionSyntax list, ITypeSymbol element, FixTarget target) =>
        list.Parent?.Parent is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } declaration } variable
            ? target.Model.GetDeclaredSymbol(variable, target.CancellationToken) is ILocalSymbol local
                && ListUses.AllowReadOnly(local, declaration, element, target)
            : ListUses.AllowsReadOnly(list, element, target);

    private static string Ending(ExpressionSyntax list) =>
        list is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? $".{access.Name}()" : "";
}
