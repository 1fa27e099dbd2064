using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Methods;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>A method with <c>[Predict]</c>, as far as its own signature says.</summary>
/// <param name="Stage">The method.</param>
/// <param name="Model">The type of the model that it takes.</param>
/// <param name="Features">The type of the features of a row.</param>
/// <param name="Many">How it takes those of many rows; null if it takes those of one.</param>
/// <param name="Prediction">The type of what it predicts of a row.</param>
internal sealed record PredictShape(StageMethod Stage, ITypeSymbol Model, INamedTypeSymbol Features, ManyRows? Many, ITypeSymbol Prediction)
{
    private const string Expected = "let it take the model, then the features of one row, or an IReadOnlyList or Partition of them, and services";

    /// <summary>The location of the parameter that takes the model.</summary>
    public IParameterSymbol ModelParameter => Stage.Data[0];

    /// <summary>The parameter that takes the features.</summary>
    public IParameterSymbol FeaturesParameter => Stage.Data[1];

    /// <summary>Reads the signature; null if it is wrong.</summary>
    public static PredictShape? Read(AnnotatedMethod found, CodecReader codecs, ProblemBag problems)
    {
        if (StageMethod.Read(StageKind.Predict, found, codecs, problems) is not { } method)
        {
            return null;
        }

        if (method.Data.Count != 2)
        {
            method.Refuse(
                method.Data.Count switch
                {
                    0 => "takes neither a model nor features",
                    1 => $"takes '{method.Data[0].Name}' alone",
                    _ => $"takes '{method.Data[2].Name}', to which nobody gives a value",
                },
                Expected,
                method.Data.ElementAtOrDefault(2));
            return null;
        }

        var (row, many) = Rows(method.Data[1].Type, codecs.Known);
        if (row is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } record
            || LearnParameters.IsLazyPartition(row, codecs.Known) || RowSequences.ElementOfAny(row) is not null)
        {
            if (row is not { TypeKind: TypeKind.Error })
            {
                method.Refuse($"takes '{method.Data[1].Name}', a '{TypeNames.Short(method.Data[1].Type)}', which is no record", Expected, method.Data[1]);
            }

            problems.Worsen(ProblemEffect.Declaration);
            return null;
        }

        var returned = method.Returned;
        var prediction = many is null ? returned : RowSequences.ElementOfAny(returned);
        if (prediction is not null)
        {
            return new PredictShape(
                method, TypeNames.WithoutAnnotation(method.Data[0].Type), (INamedTypeSymbol)TypeNames.WithoutAnnotation(record), many, prediction);
        }

        method.Refuse(
            $"returns {method.ReturnedName}",
            many is null ? "let it return what is predicted" : "let it return a list with a prediction for each row, such as an IReadOnlyList");
        return null;
    }

    private static (ITypeSymbol Row, ManyRows? Many) Rows(ITypeSymbol type, KnownSymbols known) =>
        known.Is(type, KnownNames.Partition) ? (((INamedTypeSymbol)type).TypeArguments[0], ManyRows.Partition)
        : RowSequences.ElementOf(type) is { } element ? (element, ManyRows.List)
        : (type, null);
}
