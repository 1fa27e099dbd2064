using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Predict]</c>. Either <see cref="PredictRow"/> or <see cref="PredictRows"/> is set.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TFeatures">The features of a row.</typeparam>
/// <typeparam name="TPrediction">What is predicted of a row.</typeparam>
public sealed class PredictStage<TModel, TFeatures, TPrediction> : DatasetStage
{
    /// <summary>Calls a method that takes the features of one row.</summary>
    public Func<TModel, TFeatures, TaskInvocation, ValueTask<TPrediction>>? PredictRow { get; init; }

    /// <summary>Calls a method that takes the features of many rows.</summary>
    public Func<TModel, IReadOnlyList<TFeatures>, TaskInvocation, ValueTask<TPrediction[]>>? PredictRows { get; init; }
}
