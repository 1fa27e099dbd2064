using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>Tells what a user wrote from what we generated, which analyzers see and the generator does not.</summary>
internal static class GeneratedCode
{
    /// <summary>Whether a declaration of the symbol stands in source that is not ours.</summary>
    public static bool IsWrittenByUser(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(static reference => !IsOurs(reference.SyntaxTree))
        || (symbol.DeclaringSyntaxReferences.IsEmpty && !symbol.IsImplicitlyDeclared);

    /// <summary>Whether we generated a symbol, or what it is a part of.</summary>
    public static bool IsGenerated(ISymbol symbol) => symbol switch
    {
        IArrayTypeSymbol array => IsGenerated(array.ElementType),
        _ when symbol.DeclaringSyntaxReferences.IsEmpty => symbol.IsImplicitlyDeclared && symbol.ContainingType is { } owner && IsGenerated(owner),
        _ => symbol.DeclaringSyntaxReferences.All(static reference => IsOurs(reference.SyntaxTree)),
    };

    public static bool IsOurs(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && tree.FilePath.Contains("TaskGen.Generators");
}
