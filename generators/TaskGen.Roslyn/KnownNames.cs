namespace TaskGen.Roslyn;

/// <summary>The metadata names of the types that are looked for; an integration test proves that each exists.</summary>
internal static class KnownNames
{
    public const string TaskAttribute = "TaskGen.TaskAttribute";
    public const string WorkflowAttribute = "TaskGen.WorkflowAttribute";
    public const string ServiceAttribute = "TaskGen.ServiceAttribute";
    public const string CodecAttribute = "TaskGen.CodecAttribute";
    public const string CodecInterface = "TaskGen.ICodec`1";
    public const string DataFile = "TaskGen.DataFile";
    public const string TaskContext = "TaskGen.TaskContext";
    public const string PipelineModuleAttribute = "TaskGen.CompilerServices.PipelineModuleAttribute`1";
    public const string SourceHashAttribute = "TaskGen.CompilerServices.SourceHashAttribute";
    public const string Application = "TaskGen.TaskGenApplication";

    public const string DatasetAttribute = "TaskGen.Learn.DatasetAttribute";
    public const string TrainAttribute = "TaskGen.Learn.TrainAttribute";
    public const string EvaluateAttribute = "TaskGen.Learn.EvaluateAttribute";
    public const string MetricAttribute = "TaskGen.Learn.MetricAttribute";
    public const string ReaderAttribute = "TaskGen.Learn.ReaderAttribute";
    public const string UnionAttribute = "TaskGen.Learn.UnionAttribute";
    public const string ParserAttribute = "TaskGen.Learn.ParserAttribute";
    public const string SplitterAttribute = "TaskGen.Learn.SplitterAttribute";
    public const string FeatureTransformAttribute = "TaskGen.Learn.FeatureTransformAttribute";
    public const string TargetAttribute = "TaskGen.Learn.TargetAttribute";
    public const string FeatureAttribute = "TaskGen.Learn.FeatureAttribute";
    public const string IgnoreAttribute = "TaskGen.Learn.IgnoreAttribute";
    public const string SourceAttribute = "TaskGen.Learn.SourceAttribute";
    public const string KeyAttribute = "TaskGen.Learn.KeyAttribute";
    public const string TimeAttribute = "TaskGen.Learn.TimeAttribute";
    public const string WeightAttribute = "TaskGen.Learn.WeightAttribute";
    public const string FormatAttribute = "TaskGen.Learn.FormatAttribute";
    public const string CategoriesAttribute = "TaskGen.Learn.CategoriesAttribute";
    public const string QueryInputAttribute = "TaskGen.Learn.QueryInputAttribute";
    public const string ColumnAttribute = "TaskGen.Learn.ColumnAttribute";
    public const string Partition = "TaskGen.Learn.Partition`1";
    public const string LazyPartition = "TaskGen.Learn.LazyPartition";
    public const string LazyRows = "TaskGen.Learn.LazyPartition`1";
    public const string PartitionIndex = "TaskGen.Learn.PartitionIndex";
    public const string TrainTestSplit = "TaskGen.Learn.TrainTestSplit";
    public const string Evaluation = "TaskGen.Learn.Evaluation";
    public const string Model = "TaskGen.Learn.Model`1";
    public const string UniformAttribute = "TaskGen.Learn.UniformAttribute";
    public const string LogUniformAttribute = "TaskGen.Learn.LogUniformAttribute";
    public const string NormalAttribute = "TaskGen.Learn.NormalAttribute";
    public const string LogNormalAttribute = "TaskGen.Learn.LogNormalAttribute";
    public const string IntRangeAttribute = "TaskGen.Learn.IntRangeAttribute";
    public const string ChoiceAttribute = "TaskGen.Learn.ChoiceAttribute";
    public const string StepsAttribute = "TaskGen.Learn.StepsAttribute";
    public const string WhenAttribute = "TaskGen.Learn.WhenAttribute";
    public const string TrainerInterface = "TaskGen.Learn.ITrainer`2";
    public const string TunerInterface = "TaskGen.Learn.ITuner`2";
    public const string TuningOptions = "TaskGen.Learn.TuningOptions`1";
    public const string OptimizerOptions = "TaskGen.Learn.OptimizerOptions";
    public const string Optimizer = "TaskGen.Learn.Optimizer`1";
    public const string HyperparameterSpace = "TaskGen.Learn.HyperparameterSpace`1";
    public const string ParameterRange = "TaskGen.Learn.ParameterRange";
    public const string Sampler = "TaskGen.Learn.Sampler";
    public const string Objective = "TaskGen.Learn.Objective";
    public const string Study = "TaskGen.Learn.Study`2";
    public const string Flow = "TaskGen.Flow";
    public const string MapResult = "TaskGen.MapResult`1";
    public const string WorkflowContext = "TaskGen.WorkflowContext";
    public const string RunOptions = "TaskGen.RunOptions";

    public const string Logger = "Microsoft.Extensions.Logging.ILogger";
    public const string LoggerOfT = "Microsoft.Extensions.Logging.ILogger`1";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string Progress = "System.IProgress`1";
    public const string TimeProvider = "System.TimeProvider";
    public const string Random = "System.Random";
    public const string AsyncEnumerable = "System.Collections.Generic.IAsyncEnumerable`1";
    public const string Task = "System.Threading.Tasks.Task";
    public const string TaskOfT = "System.Threading.Tasks.Task`1";
    public const string ValueTask = "System.Threading.Tasks.ValueTask";
    public const string ValueTaskOfT = "System.Threading.Tasks.ValueTask`1";
}
