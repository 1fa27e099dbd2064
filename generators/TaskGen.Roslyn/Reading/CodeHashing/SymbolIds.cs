using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What symbols are called in hashes: the same on every machine, whatever the versions of assemblies.</summary>
internal static class SymbolIds
{
    /// <summary>A member or type, with the name of its assembly if that is another one.</summary>
    public static string Of(ISymbol symbol, Compilation compilation)
    {
        // Elements of tuples have names for the compiler alone.
        var definition = (symbol is IFieldSymbol { CorrespondingTupleField: { } element } ? element : symbol).OriginalDefinition;
        var id = definition.GetDocumentationCommentId() ?? definition.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return Scope.IsSource(definition, compilation) || definition.ContainingAssembly is not { } assembly
            ? id
            : $"{assembly.Identity.Name}|{id}";
    }

    /// <summary>The type arguments of what a name stands for, which may have been inferred; empty where there are none.</summary>
    public static string Arguments(ISymbol symbol)
    {
        var arguments = symbol switch
        {
            IMethodSymbol method => method.TypeArguments,
            INamedTypeSymbol type => type.TypeArguments,
            _ => [],
        };
        return arguments.IsDefaultOrEmpty
            ? ""
            : string.Join(",", arguments.Select(static argument =>
                DocumentationCommentId.CreateReferenceId(argument) ?? argument.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
    }
}
