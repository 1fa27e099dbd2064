using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Architecture.Tests.PublicApi;

/// <summary>
/// The public API of an assembly as text: one line a type or member, sorted, in C#. What compilers add by
/// themselves (record members, accessors, backing types) is left out.
/// </summary>
internal static class PublicApiText
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    public static string Render(MetadataReference assembly, params MetadataReference[] dependencies)
    {
        var compilation = CSharpCompilation.Create("Reader", [], [.. TestReferences.Framework, .. dependencies, assembly]);
        var symbol = compilation.GetAssemblyOrModuleSymbol(assembly) as IAssemblySymbol
            ?? throw new TestFailureException($"{assembly.Display} cannot be read as an assembly.");
        var text = new StringBuilder();
        foreach (var type in Types(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(SymbolText.FullName), StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(SymbolText.OfType(type)).Append('\n');
            foreach (var member in Members(type).Select(SymbolText.OfMember).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsVisible(type) && IsSpeakable(type) => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.TypeKind == TypeKind.Delegate
        ? []
        : type.GetMembers().Where(member => IsVisible(member) && IsSpeakable(member) && IsWritten(member));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility == Accessibility.Public
        || (symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal && !symbol.ContainingType.IsSealed);

    private static bool IsSpeakable(ISymbol symbol) => !symbol.MetadataName.Contains('<', StringComparison.Ordinal);

    private static bool IsWritten(ISymbol member) => member switch
    {
        INamedTypeSymbol => false,
        IFieldSymbol field => field.ContainingType.TypeKind != TypeKind.Enum || field.HasConstantValue,
        IMethodSymbol method => !method.IsImplicitlyDeclared && method.AssociatedSymbol is null && !IsGenerated(method) && !OverridesObject(method),
        IPropertySymbol property => property.GetMethod is not { } getter || property.Name != "EqualityContract" || !IsGenerated(getter),
        _ => true,
    };

    private static bool IsGenerated(ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == CompilerGenerated);

    private static bool OverridesObject(IMethodSymbol method)
    {
        var first = method;
        while (first.OverriddenMethod is { } overridden)
        {
            first = overridden;
        }

        return first.ContainingType.SpecialType == SpecialType.System_Object;
    }
}
