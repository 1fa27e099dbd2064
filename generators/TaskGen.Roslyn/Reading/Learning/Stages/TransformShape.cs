using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>Reads the shape of a method with <c>[FeatureTransform]</c>.</summary>
internal static class TransformShape
{
    /// <summary>The row type of the dataset, and how the method is called; null if the shape is wrong.</summary>
    /// <param name="method">The method.</param>
    /// <param name="features">The row type that training takes.</param>
    /// <param name="container">The full name of the class.</param>
    public static (INamedTypeSymbol Row, StageModel Model)? Read(StageMethod method, ITypeSymbol features, string container)
    {
        var parameters = method.Method.Parameters;
        if (parameters.Length != 1 || method.Data.Count != 1 || method.Data[0].Type is not INamedTypeSymbol row)
        {
            var wrong = parameters.FirstOrDefault(parameter => !method.Data.Contains(parameter)) ?? parameters.ElementAtOrDefault(1)
                ?? parameters.FirstOrDefault();
            method.Refuse(
                wrong is null ? "takes no row" : $"takes '{wrong.Name}', a '{TypeNames.Short(wrong.Type)}'",
                "let it take a row of the dataset, a record, and nothing else, so that it gives the same in training and in prediction", wrong);
            return null;
        }

        if (method.ReturnKind != ReturnKind.Value || !RowSequences.AreSame(method.Returned, features))
        {
            method.Refuse($"returns {method.ReturnedName}", $"let it return '{TypeNames.Short(features)}', the row that training takes");
            return null;
        }

        return ((INamedTypeSymbol)TypeNames.WithoutAnnotation(row), method.ToModel(container, ["row"], StageResult.Row, endsBetweenRows: true));
    }
}
