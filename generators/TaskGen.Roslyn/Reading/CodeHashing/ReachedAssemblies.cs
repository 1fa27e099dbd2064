using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Finds the assemblies outside the shared framework that code may run, from the types it uses.</summary>
internal sealed class ReachedAssemblies(KnownSymbols known)
{
    private readonly Compilation _compilation = known.Compilation;

    private readonly Lazy<IAssemblySymbol[]> _all = new(() =>
        [.. known.Compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => !SharedFramework.Contains(assembly, known.Compilation))]);

    /// <summary>The assemblies of the types and what they may call, in the order of their names.</summary>
    /// <param name="types">The types that are used.</param>
    /// <param name="isOpen">Whether anything else may be used, too.</param>
    public IReadOnlyList<IAssemblySymbol> Of(IEnumerable<INamedTypeSymbol> types, bool isOpen)
    {
        var found = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        var queue = new Queue<IAssemblySymbol>(isOpen ? _all.Value : types.Select(static type => type.ContainingAssembly));
        while (queue.Count > 0)
        {
            var assembly = queue.Dequeue();
            if (!_all.Value.Contains(assembly, SymbolEqualityComparer.Default) || !found.Add(assembly) || CarriesHash(assembly))
            {
                continue;
            }

            // A reference assembly does not tell what its bodies call.
            foreach (var next in IsReferenceAssembly(assembly) ? _all.Value : assembly.Modules.SelectMany(static module => module.ReferencedAssemblySymbols))
            {
                queue.Enqueue(next);
            }
        }

        return [.. found.OrderBy(static assembly => assembly.Identity.Name, StringComparer.Ordinal)];
    }

    // It names the assemblies that it reaches by itself.
    private bool CarriesHash(IAssemblySymbol assembly) => known.Get(KnownNames.SourceHashAttribute) is { } attribute
        && assembly.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));

    private static bool IsReferenceAssembly(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Any(
            static data => data.AttributeClass is { Name: "ReferenceAssemblyAttribute", ContainingNamespace.Name: "CompilerServices" });

    /// <summary>A type of the assembly that generated code can name without doubt, preferably one that is used; null if there is none.</summary>
    public INamedTypeSymbol? TypeIn(IAssemblySymbol assembly, IEnumerable<INamedTypeSymbol> used) =>
        used.Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly))
            .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal)
            .Concat(Scope.Types(assembly.GlobalNamespace))
            .FirstOrDefault(CanBeNamed);

    private bool CanBeNamed(INamedTypeSymbol type) =>
        type is { IsAnonymousType: false, IsTupleType: false, CanBeReferencedByName: true, TypeKind: not (TypeKind.Error or TypeKind.Pointer) }
        && _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly)
        && IsFreeOfDiagnostics(type)
        && IsTheOnlyOne(type);

    private static bool IsFreeOfDiagnostics(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (
                current.GetAttributes().Any(
                    static data => data.AttributeClass?.Name is "ObsoleteAttribute" or "ExperimentalAttribute" or "CompilerFeatureRequiredAttribute"))
            {
                return false;
            }
        }

        return true;
    }

    // Another assembly, or this one, may have a type of the same name.
    private bool IsTheOnlyOne(INamedTypeSymbol type)
    {
        var outer = type;
        while (outer.ContainingType is { } containing)
        {
            outer = containing;
        }

        // File-local types of other assemblies do not say that they are, but have a name there that cannot be written.
        if (!outer.MetadataName.StartsWith(outer.Name, StringComparison.Ordinal))
        {
            return false;
        }

        var name = outer.ContainingNamespace.IsGlobalNamespace ? outer.MetadataName : $"{outer.ContainingNamespace.ToDisplayString()}.{outer.MetadataName}";
        return _compilation.GetTypesByMetadataName(name).Length == 1
            && _compilation.GetMetadataReference(type.ContainingAssembly) is { Properties.Aliases: var aliases }
            && (aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));
    }
}
