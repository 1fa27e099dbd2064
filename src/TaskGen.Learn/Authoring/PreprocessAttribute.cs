namespace TaskGen.Learn;

/// <summary>Marks the static method that makes features of what is known when a prediction is asked for.</summary>
/// <remarks>
/// It takes one raw record and returns the features that <c>[Predict]</c> takes (where there is a <c>[FeatureTransform]</c>, the row that this takes), or
/// takes an <c>IReadOnlyList</c> of raw records and returns as many features, in their order; services may follow. The generated predictor then takes raw
/// records. It has no part in training.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PreprocessAttribute : DatasetStageAttribute;
