using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>From where a type may be named.</summary>
internal static class Reachability
{
    /// <summary>The narrowest accessibility among a type, those around it and its type arguments.</summary>
    public static Accessibility Of(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Of(array.ElementType);
            case INamedTypeSymbol named:
                var narrowest = named.IsFileLocal ? Accessibility.Private : Normalize(named.DeclaredAccessibility);
                if (named.ContainingType is { } outer)
                {
                    narrowest = Narrower(narrowest, Of(outer));
                }

                foreach (var argument in named.TypeArguments)
                {
                    narrowest = Narrower(narrowest, Of(argument));
                }

                return narrowest;
            default:
                return Accessibility.Public;
        }
    }

    /// <summary>Whether the type is local to a file, or made of one that is: generated files cannot name it.</summary>
    public static bool IsFileLocal(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsFileLocal(array.ElementType),
        INamedTypeSymbol named => named.IsFileLocal
            || (named.ContainingType is { } outer && IsFileLocal(outer))
            || named.TypeArguments.Any(IsFileLocal),
        _ => false,
    };

    public static Accessibility Narrower(Accessibility left, Accessibility right) => left < right ? left : right;

    /// <summary>Public, internal or private: the levels that generated code tells apart.</summary>
    public static Accessibility Normalize(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => Accessibility.Public,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => Accessibility.Internal,
        _ => Accessibility.Private,
    };

    public static string Keyword(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Internal => "internal",
        _ => "private",
    };
}
