using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Compilations without sources. One that is made from such a one by adding sources shares what was bound of its references; one that is made
/// anew binds them again.
/// </summary>
internal static class BoundReferences
{
    private static readonly Latest<CSharpCompilation> Known = new(most: 24);

    /// <summary>A compilation without sources.</summary>
    public static CSharpCompilation Of(string assemblyName, ImmutableArray<MetadataReference> references, CSharpCompilationOptions options) => Known.Get(
        known => known.AssemblyName == assemblyName && known.Options.Equals(options) && known.ExternalReferences.SequenceEqual(references),
        () => Bind(CSharpCompilation.Create(assemblyName, references: references, options: options)));

    private static CSharpCompilation Bind(CSharpCompilation compilation)
    {
        _ = compilation.Assembly;
        return compilation;
    }
}
