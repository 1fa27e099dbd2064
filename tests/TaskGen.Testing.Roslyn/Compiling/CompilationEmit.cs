using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace TaskGen.Testing.Roslyn;

/// <summary>Turns a compilation into an assembly in memory, for another compilation to reference.</summary>
public static class CompilationEmit
{
    /// <summary>The implementation assembly, as a package brings it.</summary>
    /// <exception cref="TestFailureException">The compilation has errors.</exception>
    public static PortableExecutableReference ToLibrary(this Compilation compilation) =>
        MetadataReference.CreateFromImage(compilation.ToImage());

    /// <summary>The reference assembly, as the SDK gives it to a project that references another: no bodies, no private members.</summary>
    /// <exception cref="TestFailureException">The compilation has errors.</exception>
    public static PortableExecutableReference ToReferenceAssembly(this Compilation compilation) =>
        MetadataReference.CreateFromImage(Emit(compilation, new EmitOptions(metadataOnly: true, includePrivateMembers: false)));

    /// <summary>The bytes of the implementation assembly, which can be loaded and run.</summary>
    /// <exception cref="TestFailureException">The compilation has errors.</exception>
    public static byte[] ToImage(this Compilation compilation) => Emit(compilation, new EmitOptions());

    private static byte[] Emit(Compilation compilation, EmitOptions options)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: options);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new TestFailureException($"{compilation.AssemblyName} does not compile:\n{DiagnosticText.List(errors)}");
        }

        return stream.ToArray();
    }
}
