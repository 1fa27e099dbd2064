using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading.CodeHashing;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Roslyn.Tests.Reading.CodeHashing;

/// <summary>Hashes of the method <c>C.M</c> of small sources.</summary>
internal static class Hashes
{
    /// <summary>The hash of a source of one file, which must compile.</summary>
    public static string Of(string source) => Read(TestCompilation.Create(source)).Source;

    /// <summary>The hash of several files.</summary>
    public static string Of(params (string Path, string Text)[] sources) => Read(TestCompilation.Create(sources)).Source;

    /// <summary>The hash and the assemblies of a compilation.</summary>
    public static CodeHashModel Read(TestCompilation project, bool mustCompile = true) => Read(project.Compile(), mustCompile);

    /// <summary>The hash and the assemblies of a compilation.</summary>
    public static CodeHashModel Read(Compilation compilation, bool mustCompile = true)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not "CS0227" });
        Assert.True(!mustCompile || !errors.Any(), string.Join("\n", errors));
        var method = KnownSymbols.For(compilation).Get("C")!.GetMembers("M").Single();
        return CodeHashReader.For(compilation).Read([method], CancellationToken.None);
    }
}
