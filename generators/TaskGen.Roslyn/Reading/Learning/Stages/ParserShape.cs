using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the shape of a method with <c>[Parser]</c>.</summary>
internal static class ParserShape
{
    /// <summary>The type of what it takes, and how the method is called; null if the shape is wrong.</summary>
    /// <param name="method">The method.</param>
    /// <param name="row">The row type of the dataset.</param>
    /// <param name="container">The full name of the class.</param>
    /// <param name="known">The types of the compilation.</param>
    public static (ITypeSymbol Raw, StageModel Model)? Read(StageMethod method, ITypeSymbol row, string container, KnownSymbols known)
    {
        var name = TypeNames.Short(row);
        if (method.Data.Count != 1)
        {
            method.Refuse(
                method.Data.Count == 0 ? "takes no raw row" : $"takes '{method.Data[1].Name}' beside raw rows",
                $"let it take one raw row, or an IReadOnlyList of them, and services", method.Data.ElementAtOrDefault(1));
            return null;
        }

        var taken = TypeNames.WithoutAnnotation(method.Data[0].Type);
        if (RowSequences.ElementOf(taken) is { } raw && RowSequences.Of(method.Returned, row, known) is { } rows)
        {
            return (raw, method.ToModel(container, ["raw"], rows));
        }

        if (method.ReturnKind == ReturnKind.Value && IsRow(method.Returned!, row))
        {
            return (taken, method.ToModel(container, ["raw"], StageResult.Row, endsBetweenRows: true));
        }

        method.Refuse(
            $"makes {method.ReturnedName} of a '{TypeNames.Short(taken)}'",
            $"let it return '{name}', or null, for one raw row, or IEnumerable<{name}> for an IReadOnlyList of raw rows");
        return null;
    }

    private static bool IsRow(ITypeSymbol returned, ITypeSymbol row) => RowSequences.AreSame(returned, row)
        || (returned is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && RowSequences.AreSame(nullable.TypeArguments[0], row));
}
