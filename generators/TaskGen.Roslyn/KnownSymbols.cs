using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn;

/// <summary>The types that readers and analyzers look for, each resolved once per compilation.</summary>
internal sealed class KnownSymbols
{
    private static readonly ConditionalWeakTable<Compilation, KnownSymbols> Cache = new();

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);

    private KnownSymbols(Compilation compilation) => Compilation = compilation;

    public Compilation Compilation { get; }

    public INamedTypeSymbol? TaskAttribute => Get(KnownNames.TaskAttribute);

    public INamedTypeSymbol? WorkflowAttribute => Get(KnownNames.WorkflowAttribute);

    public INamedTypeSymbol? TrainAttribute => Get(KnownNames.TrainAttribute);

    public INamedTypeSymbol? CodecAttribute => Get(KnownNames.CodecAttribute);

    public static KnownSymbols For(Compilation compilation) => Cache.GetValue(compilation, static key => new KnownSymbols(key));

    /// <summary>A type by its metadata name, or null where it is not referenced.</summary>
    public INamedTypeSymbol? Get(string metadataName) => _types.GetOrAdd(metadataName, Resolve);

    public bool Is(ITypeSymbol type, string metadataName) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Get(metadataName));

    // A type may stand in several references (as TaskGen.Learn's own tests do): the first one that is public serves.
#pragma warning disable RS0030
    private INamedTypeSymbol? Resolve(string metadataName) =>
        Compilation.GetTypeByMetadataName(metadataName)
        ?? Compilation.GetTypesByMetadataName(metadataName).FirstOrDefault(type => type.DeclaredAccessibility == Accessibility.Public);
#pragma warning restore RS0030
}
