using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Finds the part of the source that is a member's own.</summary>
internal static class MemberSyntax
{
    /// <summary>
    /// The declarations of a member or type: several for partial ones, none for what the compiler adds. The head of a type is the type's, which comes
    /// along with each of its members, and not again that of the constructor and the properties it declares.
    /// </summary>
    public static IEnumerable<SyntaxNode> Of(ISymbol symbol, CancellationToken cancellationToken)
    {
        var other = (ISymbol?)(symbol as IMethodSymbol)?.PartialImplementationPart ?? (symbol as IPropertySymbol)?.PartialImplementationPart;
        return symbol.DeclaringSyntaxReferences
            .Concat(other is null ? [] : other.DeclaringSyntaxReferences)
            .Select(reference => Whole(reference.GetSyntax(cancellationToken)))
            .Where(node => symbol is INamedTypeSymbol || node is not (TypeDeclarationSyntax or ParameterSyntax));
    }

    /// <summary>Whether a node inside the declaration belongs to another member.</summary>
    public static bool IsForeign(SyntaxNode node, SyntaxNode declaration, ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol => node != declaration && node is MemberDeclarationSyntax,
        IFieldSymbol or IEventSymbol => node is VariableDeclaratorSyntax declarator && !IsDeclaredBy(symbol, declarator),
        _ => false,
    };

    // A field's type and attributes stand around all that are declared with it.
    private static SyntaxNode Whole(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : node;

    private static bool IsDeclaredBy(ISymbol symbol, VariableDeclaratorSyntax declarator) =>
        declarator.Parent?.Parent is not BaseFieldDeclarationSyntax || declarator.Identifier.ValueText == symbol.Name;
}
