using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>Tells what a user wrote from what we generated, which analyzers see and the generator does not.</summary>
internal static class GeneratedCode
{
    /// <summary>Whether a declaration of the symbol stands in source that is not ours.</summary>
    public static bool IsWrittenByUser(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static reference => !IsOurs(reference.SyntaxTree))
        || (symbol.DeclaringSyntaxReferences.IsEmpty && !symbol.IsImplicitlyDeclared);

    public static bool IsOurs(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.Contains("TaskGen.Generators");
}
