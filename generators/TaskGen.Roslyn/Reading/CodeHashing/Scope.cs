using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Where a symbol comes from.</summary>
internal static class Scope
{
    /// <summary>Whether it belongs to the assembly that is being compiled.</summary>
    public static bool IsSource(ISymbol symbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether a member says more than its type and its property or event do: what the compiler adds does not, but for constructors.</summary>
    public static bool IsOwn(ISymbol member) => member is IMethodSymbol method
        ? method.MethodKind == MethodKind.Constructor || (method.AssociatedSymbol is null && !member.DeclaringSyntaxReferences.IsEmpty)
        : !member.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>All types of this compilation, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol nested)
            {
                continue;
            }

            if (nested is INamedTypeSymbol type)
            {
                yield return type;
            }

            foreach (var inner in Types(nested))
            {
                yield return inner;
            }
        }
    }
}
