using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>What the problems of declarations that were read keep from being generated, so that callers need not read them again.</summary>
internal static class DeclarationEffects
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, ProblemEffect>> Cache = new();

    /// <summary>The effect by method.</summary>
    public static ConcurrentDictionary<IMethodSymbol, ProblemEffect> Of(Compilation compilation) =>
        Cache.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
}
