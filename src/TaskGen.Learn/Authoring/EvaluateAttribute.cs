namespace TaskGen.Learn;

/// <summary>Marks the method that scores a model on a partition.</summary>
/// <remarks>
/// It takes the model and a <c>Partition&lt;TRow&gt;</c> (or a <c>LazyPartition</c>) and returns an <see cref="Evaluation"/>, a number,
/// or a record or tuple with a <c>Score</c>, whose other numbers become metrics.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class EvaluateAttribute : Attribute
{
    /// <summary>Which scores are better; <see cref="Direction.Maximize"/> by default.</summary>
    public Direction Direction { get; set; }
}
