using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Whether a change of a method's signature would break others.</summary>
internal static class Callers
{
    /// <summary>Whether code of the project, other than generated code and the method itself, calls the method or names it as a delegate.</summary>
    public static bool Any(IMethodSymbol symbol, MethodDeclarationSyntax method, FixTarget target) => target.Model.Compilation.SyntaxTrees
        .Where(static tree => !GeneratedCode.IsOurs(tree))
        .Any(tree => Names(tree, symbol.Name, target.CancellationToken)
            .Where(name => !method.FullSpan.Contains(name.Span) || tree != method.SyntaxTree)
            .Any(name => SymbolEqualityComparer.Default.Equals(Model(tree, target).GetSymbolInfo(name, target.CancellationToken).Symbol, symbol)));

    private static IEnumerable<SimpleNameSyntax> Names(SyntaxTree tree, string name, CancellationToken cancellationToken) => tree.GetRoot(cancellationToken)
        .DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
        .Select(static token => token.Parent)
        .OfType<SimpleNameSyntax>();

    private static SemanticModel Model(SyntaxTree tree, FixTarget target) =>
        tree == target.Model.SyntaxTree ? target.Model : target.Model.Compilation.GetSemanticModel(tree);
}
