using Microsoft.CodeAnalysis;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Roslyn.Tests.Support;

/// <summary>Symbols of small sources.</summary>
internal static class Symbols
{
    /// <summary>The type of this name in the source; nested ones with a plus sign.</summary>
    public static INamedTypeSymbol Type(string source, string name) => KnownSymbols.For(TestCompilation.Create(source).Compile()).Get(name)!;

    /// <summary>The method of this name in the class <c>C</c> of the source.</summary>
    public static IMethodSymbol Method(string source, string name = "M") => (IMethodSymbol)Type(source, "C").GetMembers(name).Single();

    /// <summary>The only parameter of a method <c>M</c> with the given parameter declaration.</summary>
    public static IParameterSymbol Parameter(string declaration, string more = "") =>
        Method($"{more}\npublic static class C {{ public static void M({declaration}) {{ }} }}").Parameters[0];
}
