using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>A method with <c>[Predict]</c> whose features are right.</summary>
/// <param name="Shape">Its signature.</param>
/// <param name="Target">What <c>[Preprocess]</c> is to make: the rows of the dataset where a feature transform follows, else the features.</param>
/// <param name="Record">That as rows that are read; null if it is the rows of the dataset.</param>
/// <param name="Features">What the model sees: what the feature transform makes, or the features.</param>
/// <param name="Stage">The method as it is called, with <c>model</c> and <c>row</c> or <c>rows</c> of what the model sees.</param>
/// <param name="Prediction">What it predicts of a row.</param>
internal sealed record PreparedPredict(
    PredictShape Shape, INamedTypeSymbol Target, RowModel? Record, INamedTypeSymbol Features, StageModel Stage, TypedCodecModel Prediction);
