using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Caching;

/// <summary>Gives a random source a seed that is an input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeSeedAsInput)), Shared]
internal sealed class TakeSeedAsInput() : DocumentFix(DiagnosticIds.UnseededRandom)
{
    private const string Seed = "seed";

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(node => node.Span == target.Diagnostic.Location.SourceSpan)
            is { ArgumentList: { } arguments } creation
            && target.Model.GetTypeInfo(creation, target.CancellationToken).Type is { Name: "Random" }
            && NewInput.Of(creation, "int", Seed, target, isNewEachTime: true) is { } parameter)
        {
            yield return new FixEdit(Seed, "Take the seed as an input", editor =>
            {
                editor.ReplaceNode(arguments, (current, _) =>
                    ((ArgumentListSyntax)current).WithArguments(
                        SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.IdentifierName(Seed)))));
                parameter.AddTo(editor);
            });
        }
    }
}
