using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Caching;

/// <summary>Makes what a cached method reads a parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeAsInput)), Shared]
internal sealed class TakeAsInput() : DocumentFix(DiagnosticIds.Clock, DiagnosticIds.NewGuid, DiagnosticIds.EnvironmentRead)
{
    // What is read, the type of the parameter, and its name.
    private static readonly Dictionary<string, (string Type, string Name)> Inputs = new(StringComparer.Ordinal)
    {
        ["DateTime.Now"] = ("System.DateTime", "now"),
        ["DateTime.UtcNow"] = ("System.DateTime", "utcNow"),
        ["DateTime.Today"] = ("System.DateTime", "today"),
        ["DateTimeOffset.Now"] = ("System.DateTimeOffset", "localTime"),
        ["DateTimeOffset.UtcNow"] = ("System.DateTimeOffset", "utcTime"),
        ["Guid.NewGuid"] = ("System.Guid", "id"),
        ["Guid.CreateVersion7"] = ("System.Guid", "id"),
        ["Environment.MachineName"] = ("string", "machineName"),
        ["Environment.UserName"] = ("string", "userName"),
        ["Environment.CurrentDirectory"] = ("string", "directory"),
        ["Directory.GetCurrentDirectory"] = ("string", "directory"),
    };

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<ExpressionSyntax>(node => node.Span == target.Diagnostic.Location.SourceSpan) is { } expression
            && target.Model.GetSymbolInfo(expression, target.CancellationToken).Symbol is { ContainingType: { } type } member
            && Inputs.TryGetValue($"{type.Name}.{member.Name}", out var input)
            && NewInput.Of(expression, input.Type, input.Name, target, isNewEachTime: type.Name == "Guid") is { } parameter)
        {
            yield return new FixEdit(input.Name, $"Take '{type.Name}.{member.Name}' as an input", editor =>
            {
                foreach (var read in Reads(expression, member, target))
                {
                    editor.ReplaceNode(read, (current, _) => SyntaxFactory.IdentifierName(input.Name).WithTriviaFrom(current));
                }

                parameter.AddTo(editor);
            })
            {
                Whole = member is IPropertySymbol ? expression.FirstAncestorOrSelf<MethodDeclarationSyntax>() : null,
            };
        }
    }

    // The time is one input of a method, however often it was asked for.
    private static IEnumerable<ExpressionSyntax> Reads(ExpressionSyntax expression, ISymbol member, FixTarget target) => member is IPropertySymbol
        ? expression.FirstAncestorOrSelf<MethodDeclarationSyntax>()!.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Name.Identifier.ValueText == member.Name
                && SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(access, target.CancellationToken).Symbol, member))
        : [expression];
}
