namespace TaskGen.Learn;

/// <summary>Marks a method that computes a further number of how good a model is, beside the score of <see cref="EvaluateAttribute"/>.</summary>
/// <remarks>
/// It takes what an <c>[Evaluate]</c> method takes (the model, a partition, services) and returns a number. It is computed for every partition that is
/// evaluated, and stands among <see cref="Evaluation.Metrics"/>: in reports, with saved models, and for tuners to select by. A class whose trainers have
/// different models has the metrics of each by the type of the model that the method takes.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class MetricAttribute : Attribute
{
    /// <summary>The metric's name; by default the method's, in camel case: <c>logLoss</c> for <c>LogLoss</c>.</summary>
    public string? Name { get; set; }

    /// <summary>Which values are better, for whoever selects by the metric; <see cref="Direction.Maximize"/> by default.</summary>
    public Direction Direction { get; set; }
}
