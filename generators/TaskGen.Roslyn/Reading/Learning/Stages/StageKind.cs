using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Stages;

/// <summary>A step of a dataset in whose place a method can come, or one of a prediction.</summary>
/// <param name="Attribute">The metadata name of the attribute that marks the method.</param>
/// <param name="Name">The attribute as a user writes it.</param>
/// <param name="Noun">What messages call the method.</param>
/// <param name="Shape">What a method of another shape is.</param>
internal sealed record StageKind(string Attribute, string Name, string Noun, ProblemKind Shape)
{
    public static readonly StageKind Reader = new(KnownNames.ReaderAttribute, "Reader", "reader", DatasetProblems.ReaderShape);
    public static readonly StageKind Union = new(KnownNames.UnionAttribute, "Union", "union", DatasetProblems.UnionShape);
    public static readonly StageKind Parser = new(KnownNames.ParserAttribute, "Parser", "parser", DatasetProblems.ParserShape);
    public static readonly StageKind Splitter = new(KnownNames.SplitterAttribute, "Splitter", "splitter", DatasetProblems.SplitterShape);
    public static readonly StageKind Transform = new(
        KnownNames.FeatureTransformAttribute, "FeatureTransform", "feature transform", DatasetProblems.TransformShape);

    public static readonly StageKind Preprocess = new(
        KnownNames.PreprocessAttribute, "Preprocess", "preprocessing method", TrainingProblems.PreprocessShape);

    public static readonly StageKind Predict = new(KnownNames.PredictAttribute, "Predict", "prediction method", TrainingProblems.PredictShape);

    /// <summary>Those that take part in loading, in the order in which they run.</summary>
    public static IReadOnlyList<StageKind> OfLoading { get; } = [Reader, Union, Parser, Splitter, Transform];

    /// <summary>All of them, in the order in which they run.</summary>
    public static IReadOnlyList<StageKind> All { get; } = [.. OfLoading, Preprocess, Predict];
}
