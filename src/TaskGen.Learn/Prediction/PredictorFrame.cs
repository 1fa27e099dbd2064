using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>The values of one batch of predictions.</summary>
internal sealed class PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>(PredictorInputs<TModel, TInput> inputs)
{
    public PredictorInputs<TModel, TInput> Inputs { get; } = inputs;

    public TPrepared[]? Prepared { get; set; }

    public TFeatures[]? Features { get; set; }

    public TPrediction[]? Predictions { get; set; }

    /// <summary>What messages call the rows; positions in them count from 0.</summary>
    public string Source { get; } = inputs.First == 0 ? "the rows to predict" : $"the rows to predict from row {Invariant.Text(inputs.First)} on";
}
