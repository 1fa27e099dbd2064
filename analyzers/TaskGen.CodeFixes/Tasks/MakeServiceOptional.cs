using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Gives a service a default value, and those after it, since C# has optional parameters last.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeServiceOptional)), Shared]
internal sealed class MakeServiceOptional() : DocumentFix(DiagnosticIds.RequiredService)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is not { Parent: ParameterListSyntax list } service)
        {
            yield break;
        }

        var required = list.Parameters.Skip(list.Parameters.IndexOf(service)).Where(static parameter => parameter.Default is null)
            .Select(parameter => (Syntax: parameter, Symbol: target.Model.GetDeclaredSymbol(parameter, target.CancellationToken)))
            .ToArray();
        if (required.All(parameter => parameter.Symbol is not null && ServiceKinds.Of(parameter.Symbol, target.Known) != ParameterKind.Data))
        {
            yield return new FixEdit("optional", $"Make '{service.Identifier.ValueText}' optional", editor =>
            {
                foreach (var (syntax, symbol) in required)
                {
                    editor.ReplaceNode(syntax, (current, _) => Change((ParameterSyntax)current, symbol!, target.Model));
                }
            });
        }
    }

    private static ParameterSyntax Change(ParameterSyntax parameter, IParameterSymbol symbol, SemanticModel model)
    {
        if (parameter.Default is not null)
        {
            return parameter;
        }

        var isReference = symbol.Type.IsReferenceType;
        var isOblivious = !model.GetNullableContext(parameter.SpanStart).AnnotationsEnabled();
        var type = isReference && !isOblivious && parameter.Type is not NullableTypeSyntax
            ? SyntaxFactory.NullableType(parameter.Type!.WithoutTrivia()).WithTriviaFrom(parameter.Type!)
            : parameter.Type;
        var value = SyntaxFactory.LiteralExpression(isReference ? SyntaxKind.NullLiteralExpression : SyntaxKind.DefaultLiteralExpression);
        return parameter.WithType(type).WithDefault(SyntaxFactory.EqualsValueClause(value));
    }
}
