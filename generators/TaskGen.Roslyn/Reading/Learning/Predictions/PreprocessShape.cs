using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>A method with <c>[Preprocess]</c>, as far as its own signature says.</summary>
/// <param name="Stage">The method.</param>
/// <param name="Input">The type of a raw record.</param>
/// <param name="IsMany">Whether it takes many of them.</param>
/// <param name="Prepared">The type of what it makes of one.</param>
internal sealed record PreprocessShape(StageMethod Stage, ITypeSymbol Input, bool IsMany, ITypeSymbol Prepared)
{
    /// <summary>Reads the signature; null if it is wrong.</summary>
    public static PreprocessShape? Read(AnnotatedMethod found, CodecReader codecs, ProblemBag problems)
    {
        if (StageMethod.Read(StageKind.Preprocess, found, codecs, problems) is not { } method)
        {
            return null;
        }

        if (method.Data.Count != 1)
        {
            method.Refuse(
                method.Data.Count == 0 ? "takes no raw record" : $"takes '{method.Data[1].Name}', to which nobody gives a value",
                "let it take one raw record, or an IReadOnlyList of them, and services",
                method.Data.ElementAtOrDefault(1));
            return null;
        }

        var element = RowSequences.ElementOf(method.Data[0].Type);
        var prepared = element is null ? method.Returned : RowSequences.ElementOfAny(method.Returned);
        if (prepared is null)
        {
            method.Refuse(
                $"returns {method.ReturnedName}",
                element is null ? "let it return the features that it makes" : "let it return a list with the features of each raw record");
            return null;
        }

        return new PreprocessShape(
            method, TypeNames.WithoutAnnotation(element ?? method.Data[0].Type), element is not null, TypeNames.WithoutAnnotation(prepared));
    }
}
