using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Lets the engine map what a dynamic workflow mapped as plain C#.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MapThroughContext)), Shared]
internal sealed class MapThroughContext() : DocumentFix(DiagnosticIds.MapInDynamic)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<InvocationExpressionSyntax>() is { } call
            && call.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ParameterList.Parameters.FirstOrDefault() is { } first
            && target.Model.GetSymbolInfo(call, target.CancellationToken).Symbol is IMethodSymbol method
            && ContextMap.Of(call, target) is { } map)
        {
            var givesTask = ReturnReader.Unwrap(method, target.Known).Kind is not (ReturnKind.Value or ReturnKind.Nothing);
            if (givesTask || Awaiting.CanAwait(call))
            {
                var context = Identifiers.Escape(first.Identifier.ValueText);
                yield return new FixEdit(
                    "map", $"Let the engine map with '{context}.{method.Name}Async'", editor => editor.ReplaceNode(call, (current, _) => givesTask
                    ? map.Apply((InvocationExpressionSyntax)current, context)
                    : Awaiting.Await(map.Apply((InvocationExpressionSyntax)current.WithoutTrivia(), context), (ExpressionSyntax)current)));
            }
        }
    }
}
