using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the shape of a method with <c>[Reader]</c>.</summary>
internal static class ReaderShape
{
    private const string Files = "let it take a DataFile, an IReadOnlyList<DataFile> of all files of a URL, or no file where the dataset has no URL";

    /// <summary>Whether a dataset has a reader that gets at rows by itself, so that there is no URL.</summary>
    public static bool ReadsWithoutFiles(INamedTypeSymbol dataset, KnownSymbols known) => Declarations.Of(dataset, KnownNames.ReaderAttribute, known)
        .Any(found => found.Method.Parameters.All(parameter => ServiceKinds.Of(parameter, known) != ParameterKind.Data));

    /// <summary>The name of the <c>ReaderScope</c>, and how the method is called; null if the shape is wrong.</summary>
    /// <param name="method">The method.</param>
    /// <param name="row">The type of the rows that it must return.</param>
    /// <param name="container">The full name of the class.</param>
    /// <param name="known">The types of the compilation.</param>
    public static (string Scope, StageModel Model)? Read(StageMethod method, ITypeSymbol row, string container, KnownSymbols known)
    {
        if (Scope(method, known) is not var (scope, argument))
        {
            return null;
        }

        if (RowSequences.Of(method.Returned, row, known) is not { } result)
        {
            var name = TypeNames.Short(row);
            method.Refuse($"returns {method.ReturnedName}", $"let it return the rows of the dataset, IEnumerable<{name}> or IAsyncEnumerable<{name}>");
            return null;
        }

        return (scope, method.ToModel(container, [argument], result));
    }

    private static (string Scope, string Argument)? Scope(StageMethod method, KnownSymbols known)
    {
        if (method.Data.Count == 0)
        {
            return ("Everything", "");
        }

        if (method.Data.Count > 1)
        {
            method.Refuse($"takes '{method.Data[1].Name}' beside files", "nobody gives it a value; mark a service [Service]", method.Data[1]);
            return null;
        }

        var type = method.Data[0].Type;
        if (known.Is(type, KnownNames.DataFile))
        {
            return ("File", "files[0]");
        }

        if (RowSequences.ElementOf(type) is { } element && known.Is(element, KnownNames.DataFile))
        {
            return ("Source", "files");
        }

        method.Refuse($"takes a '{TypeNames.Short(type)}'", Files, method.Data[0]);
        return null;
    }
}
