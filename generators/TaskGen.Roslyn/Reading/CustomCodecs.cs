using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The codecs that users and packages announce with <c>[assembly: Codec(typeof(…))]</c>.</summary>
internal static class CustomCodecs
{
    private static readonly ConditionalWeakTable<Compilation, Dictionary<ITypeSymbol, string>> Cache = new();

    /// <summary>For each type with a codec of its own, the class that implements it; the program's own come first.</summary>
    public static IReadOnlyDictionary<ITypeSymbol, string> For(KnownSymbols known) =>
        Cache.GetValue(known.Compilation, _ => Find(known));

    /// <summary>The type that a class is a codec for; null if it is none that can be created.</summary>
    public static ITypeSymbol? Target(INamedTypeSymbol codec, KnownSymbols known) =>
        Refusal(codec, known) is null ? Interface(codec, known)!.TypeArguments[0] : null;

    /// <summary>Why a type cannot be used as a codec, as the end of a sentence; null if it can.</summary>
    public static string? Refusal(ITypeSymbol type, KnownSymbols known)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } codec)
        {
            return "is no class";
        }

        var assembly = known.Compilation.Assembly;
        return codec switch
        {
            { IsStatic: true } => "is static",
            { IsAbstract: true } => "is abstract",
            { IsGenericType: true } => "is generic",
            _ when Interface(codec, known) is null => "does not implement ICodec<T>",
            _ when Reachability.IsFileLocal(codec) => "is local to its file",
            _ when !known.Compilation.IsSymbolAccessibleWithin(codec, assembly) => "is not accessible here",
            _ when !codec.InstanceConstructors.Any(
                constructor => constructor.Parameters.IsEmpty && known.Compilation.IsSymbolAccessibleWithin(constructor, assembly)) =>
                "has no accessible constructor without parameters",
            _ => null,
        };
    }

    private static INamedTypeSymbol? Interface(INamedTypeSymbol codec, KnownSymbols known) =>
        codec.AllInterfaces.FirstOrDefault(type => known.Is(type, KnownNames.CodecInterface));

    private static Dictionary<ITypeSymbol, string> Find(KnownSymbols known)
    {
        var found = new Dictionary<ITypeSymbol, string>(SymbolEqualityComparer.Default);
        if (known.CodecAttribute is not { } attribute)
        {
            return found;
        }

        var home = attribute.ContainingAssembly.Identity.Name;
        var others = known.Compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == home)));
        foreach (var assembly in others.Prepend(known.Compilation.Assembly))
        {
            foreach (var data in assembly.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                    && data.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol codec
                    && Target(codec, known) is { } type
                    && !found.ContainsKey(type))
                {
                    found.Add(type, TypeNames.Qualified(codec));
                }
            }
        }

        return found;
    }
}
