using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the shape of a method with <c>[Splitter]</c>.</summary>
internal static class SplitterShape
{
    private static readonly string[] Parts = ["Train", "Test", "Validation"];

    /// <summary>Whether a dataset has a splitter that may choose validation rows.</summary>
    public static bool MayValidate(INamedTypeSymbol dataset, KnownSymbols known) => Declarations.Of(dataset, KnownNames.SplitterAttribute, known)
        .Any(found => ReturnReader.Unwrap(found.Method, known).Type is { } type
            && (known.Is(type, KnownNames.TrainTestSplit) || PartsOf(type, known)?.Count == 3));

    /// <summary>How the method is called; null if the shape is wrong.</summary>
    /// <param name="method">The method.</param>
    /// <param name="row">The row type of the dataset.</param>
    /// <param name="container">The full name of the class.</param>
    /// <param name="known">The types of the compilation.</param>
    public static StageModel? Read(StageMethod method, ITypeSymbol row, string container, KnownSymbols known)
    {
        var partition = known.Get(KnownNames.Partition)!.Construct(row);
        if (method.Data.Count != 1 || !RowSequences.Converts(partition, method.Data[0].Type, known))
        {
            var wrong = method.Data.FirstOrDefault(parameter => !RowSequences.Converts(partition, parameter.Type, known)) ?? method.Data.ElementAtOrDefault(1);
            method.Refuse(
                wrong is null ? "takes no rows" : $"takes '{wrong.Name}', a '{TypeNames.Short(wrong.Type)}'",
                $"let it take a Partition<{TypeNames.Short(row)}> and services", wrong);
            return null;
        }

        if (method.Returned is { } type)
        {
            if (known.Is(type, KnownNames.TrainTestSplit))
            {
                return method.ToModel(container, ["rows"], StageResult.Split, "random");
            }

            if (PartsOf(type, known) is { } parts)
            {
                return method.ToModel(container, ["rows"], StageResult.Positions, "random", parts);
            }
        }

        method.Refuse(
            $"returns {method.ReturnedName}",
            "let it return (PartitionIndex Train, PartitionIndex Test), perhaps with a Validation, or a TrainTestSplit");
        return null;
    }

    // The names of the elements in the order of the parts; null for another type.
    private static IReadOnlyList<string>? PartsOf(ITypeSymbol type, KnownSymbols known)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true, TupleElements: { Length: 2 or 3 } elements }
            || !elements.All(element => known.Is(element.Type, KnownNames.PartitionIndex)))
        {
            return null;
        }

        var found = Parts.Take(elements.Length)
            .Select(part => elements.FirstOrDefault(element => string.Equals(element.Name, part, StringComparison.OrdinalIgnoreCase))?.Name);
        return found.All(static name => name is not null) ? [.. found.Select(static name => Identifiers.Escape(name!))] : null;
    }
}
