using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The predictors of a class.</summary>
/// <param name="Schemas">How their inputs are read, where the dataset has no schema for that.</param>
/// <param name="Predictors">The predictors, one for each trainer whose model a method takes.</param>
internal sealed record PredictionModel(EquatableArray<PredictionSchemaModel> Schemas, EquatableArray<PredictorModel> Predictors);
