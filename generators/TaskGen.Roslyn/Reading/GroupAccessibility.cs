using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The accessibility of <c>Tasks</c> and <c>Workflows</c>: private where a signature mentions a private type, since nothing else compiles.</summary>
internal static class GroupAccessibility
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(INamedTypeSymbol, string), Accessibility>> Cache = new();

    public static Accessibility Of(INamedTypeSymbol container, DeclarationKind kind, KnownSymbols known) =>
        Cache.GetOrCreateValue(known.Compilation).GetOrAdd(
            (container, kind.Attribute),
            _ => Declarations.Of(container, kind.Attribute, known).Any(found => OfSignature(found.Method, container) == Accessibility.Private)
                ? Accessibility.Private
                : Accessibility.Public);

    /// <summary>The narrowest accessibility that a signature mentions, seen from inside the container.</summary>
    public static Accessibility OfSignature(IMethodSymbol method, INamedTypeSymbol container)
    {
        var narrowest = Inside(method.ReturnType, container);
        foreach (var parameter in method.Parameters)
        {
            narrowest = Reachability.Narrower(narrowest, Inside(parameter.Type, container));
        }

        return narrowest;
    }

    // A public type in an internal container may be named by everything that may name the container.
    public static Accessibility Inside(ITypeSymbol type, INamedTypeSymbol container)
    {
        var own = Reachability.Of(type);
        return own >= Reachability.Of(container) ? Accessibility.Public : own;
    }
}
