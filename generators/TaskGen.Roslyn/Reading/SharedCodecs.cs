using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>For types that all of an assembly may name, the codecs of all that they are made of, read once a compilation.</summary>
internal static class SharedCodecs
{
    private static readonly ConditionalWeakTable<
        Compilation, ConcurrentDictionary<ITypeSymbol, IReadOnlyList<KeyValuePair<ITypeSymbol, CodecClassModel?>>>> Cache = new();

    public static ConcurrentDictionary<ITypeSymbol, IReadOnlyList<KeyValuePair<ITypeSymbol, CodecClassModel?>>> Of(Compilation compilation) =>
        Cache.GetValue(compilation, static _ => new(SymbolEqualityComparer.IncludeNullability));
}
