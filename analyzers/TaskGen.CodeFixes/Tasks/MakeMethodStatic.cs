using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Makes a method static that uses nothing of its instance.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeMethodStatic)), Shared]
internal sealed class MakeMethodStatic() : DocumentFix(DiagnosticIds.MethodNotStatic)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method
            && target.Model.GetDeclaredSymbol(method, target.CancellationToken) is { IsOverride: false, IsVirtual: false, IsAbstract: false } symbol
            && !IsPromised(symbol)
            && !UsesInstance(method, symbol, target.Model))
        {
            yield return new FixEdit(
                "static", $"Make '{symbol.Name}' static",
                editor => editor.ReplaceNode(method, static (current, _) => Change((MethodDeclarationSyntax)current)));
        }
    }

    private static MethodDeclarationSyntax Change(MethodDeclarationSyntax method)
    {
        var afterAccessibility = 0;
        while (afterAccessibility < method.Modifiers.Count && SyntaxFacts.IsAccessibilityModifier(method.Modifiers[afterAccessibility].Kind()))
        {
            afterAccessibility++;
        }

        return Modifiers.Insert(method, afterAccessibility, SyntaxKind.StaticKeyword);
    }

    private static bool IsPromised(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(static type => type.GetMembers())
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    private static bool UsesInstance(MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        var flow = method.Body is { } body ? model.AnalyzeDataFlow(body)
            : method.ExpressionBody is { } arrow ? model.AnalyzeDataFlow(arrow.Expression)
            : null;
        return flow is not { Succeeded: true }
            || flow.ReadInside.Concat(flow.WrittenInside).OfType<IParameterSymbol>().Any(parameter => parameter.IsThis || IsOfConstructor(parameter, symbol));
    }

    // A parameter of a primary constructor, which the instance keeps.
    private static bool IsOfConstructor(IParameterSymbol parameter, IMethodSymbol method) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, method.ContainingType);
}
