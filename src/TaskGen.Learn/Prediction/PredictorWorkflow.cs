using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>Builds the workflow that a predictor is: <c>preprocess</c>, <c>transform</c> and <c>predict</c>, as far as there are methods for them.</summary>
internal static class PredictorWorkflow
{
    private const string PrepareNode = "preprocess";
    private const string TransformNode = "transform";
    private const string PredictNode = "predict";

    public static WorkflowDefinition<PredictorInputs<TModel, TInput>, TPrediction[]> Create<TModel, TInput, TPrepared, TFeatures, TPrediction>(
        PredictorDefinition<TModel, TInput, TPrepared, TFeatures, TPrediction> predictor)
    {
        var inputs = PredictorInputs<TModel, TInput>.CodecOf(predictor.Model, predictor.Input);
        var nodes = new List<WorkflowNode<PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>>>();
        var rows = new NodeInput("rows", "rows", $"{predictor.Input.TypeName}[]");
        if (predictor.Preprocess is { } preprocess)
        {
            var task = PredictorTasks.Prepare(preprocess, predictor.Input, predictor.Prepared);
            nodes.Add(new TaskNode<PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>, BatchTaskInputs<TInput>, TPrepared[]>
            {
                Id = PrepareNode,
                Type = task.Output.TypeName,
                Line = 0,
                Inputs = [rows],
                Task = task,
                Read = static frame => new(frame.Inputs.Rows, frame.Source),
                Write = static (frame, prepared) => frame.Prepared = prepared,
            });
            rows = new NodeInput(PrepareNode, "rows", task.Output.TypeName);
        }

        if (predictor.Transform is { } transform)
        {
            var task = PredictorTasks.Transform(transform, predictor.Prepared, predictor.Features);
            nodes.Add(new TaskNode<PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>, BatchTaskInputs<TPrepared>, TFeatures[]>
            {
                Id = TransformNode,
                Type = task.Output.TypeName,
                Line = 0,
                Inputs = [rows],
                Task = task,
                Read = static frame => new(Prepared(frame), frame.Source),
                Write = static (frame, features) => frame.Features = features,
            });
            rows = new NodeInput(TransformNode, "rows", task.Output.TypeName);
        }

        var predict = PredictorTasks.Predict(predictor.Predict, predictor.Model, predictor.Features, predictor.Prediction);
        nodes.Add(new TaskNode<PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>, PredictTaskInputs<TModel, TFeatures>, TPrediction[]>
        {
            Id = PredictNode,
            Type = predict.Output.TypeName,
            Line = 0,
            Inputs = [new NodeInput("model", "model", predictor.Model.TypeName), rows],
            Task = predict,
            Read = static frame => new(frame.Inputs.Model, Features(frame), frame.Source),
            Write = static (frame, predictions) => frame.Predictions = predictions,
        });
        return new WorkflowDefinition<
            PredictorInputs<TModel, TInput>, PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction>, TPrediction[]>
        {
            Name = predictor.Name,
            Description = predictor.Description,
            Inputs = inputs,
            Output = predict.Output,
            CreateFrame = static inputs => new(inputs),
            GetResult = static frame => frame.Predictions!,
            Results = [new NodeInput(PredictNode, "", predict.Output.TypeName)],
            Nodes = nodes,
        };
    }

    // Without a method for a step, its result is of the type of what goes in.
    private static TPrepared[] Prepared<TModel, TInput, TPrepared, TFeatures, TPrediction>(
        PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction> frame) => frame.Prepared ?? (TPrepared[])(object)frame.Inputs.Rows;

    private static TFeatures[] Features<TModel, TInput, TPrepared, TFeatures, TPrediction>(
        PredictorFrame<TModel, TInput, TPrepared, TFeatures, TPrediction> frame) => frame.Features ?? (TFeatures[])(object)Prepared(frame);
}
