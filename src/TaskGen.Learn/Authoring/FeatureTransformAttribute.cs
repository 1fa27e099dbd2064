namespace TaskGen.Learn;

/// <summary>Marks the static method that makes of each row of a dataset the row that the model sees, in training and in prediction alike.</summary>
/// <remarks>
/// It takes a row and nothing else, and returns a record: training and evaluation take partitions of these. It keeps no state and learns nothing from
/// data; what learns belongs to the model. The generated property <c>FeatureTransform</c> applies it to rows and partitions.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class FeatureTransformAttribute : DatasetStageAttribute;
