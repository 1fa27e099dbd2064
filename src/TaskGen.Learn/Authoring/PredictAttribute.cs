namespace TaskGen.Learn;

/// <summary>Marks the static method that predicts: it takes a trained model and features, and returns what is to be known of them.</summary>
/// <remarks>
/// The class has <see cref="DatasetAttribute"/> and a <c>[Train]</c> method that returns the model. The features are those of one row, then one prediction
/// is returned, or an <c>IReadOnlyList</c> or <c>Partition</c> of many, then a list with a prediction for each, in their order. Their type is the row that
/// training takes, or a record with the same members less the targets; services may follow. The property <c>Predictor</c> is generated (or
/// <c>Predictors.X</c> for each of several training methods).
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PredictAttribute : DatasetStageAttribute;
