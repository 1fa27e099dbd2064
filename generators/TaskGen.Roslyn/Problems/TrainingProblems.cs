namespace TaskGen.Roslyn.Problems;

/// <summary>TG3xxx: training, evaluation and prediction.</summary>
internal static class TrainingProblems
{
    public static readonly ProblemKind TrainWithoutEvaluate = new("TG3001", ProblemEffect.Declaration);
    public static readonly ProblemKind EvaluateWithoutTrain = new("TG3002", ProblemEffect.Declaration);
    public static readonly ProblemKind ModelMismatch = new("TG3003", ProblemEffect.Declaration);
    public static readonly ProblemKind TrainWithoutHyperparameters = new("TG3004", ProblemEffect.Declaration);
    public static readonly ProblemKind WithoutPartition = new("TG3005", ProblemEffect.Declaration);
    public static readonly ProblemKind EvaluateWithoutScore = new("TG3006", ProblemEffect.Declaration);
    public static readonly ProblemKind AmbiguousEvaluate = new("TG3007", ProblemEffect.Declaration);
    public static readonly ProblemKind UnexpectedParameter = new("TG3008", ProblemEffect.Declaration);
    public static readonly ProblemKind ConstructorParameterNotKept = new("TG3009", ProblemEffect.Declaration);
    public static readonly ProblemKind SeveralConstructors = new("TG3010", ProblemEffect.Declaration);
    public static readonly ProblemKind WithoutDataset = new("TG3011", ProblemEffect.Declaration);
    public static readonly ProblemKind RowMismatch = new("TG3012", ProblemEffect.Declaration);
    public static readonly ProblemKind WithoutTrain = new("TG3013", ProblemEffect.None);
    public static readonly ProblemKind SeveralEvaluations = new("TG3014", ProblemEffect.None);
    public static readonly ProblemKind MetricShape = new("TG3015", ProblemEffect.Declaration);
    public static readonly ProblemKind DuplicateMetric = new("TG3016", ProblemEffect.Declaration);
    public static readonly ProblemKind ModelNotTrained = new("TG3017", ProblemEffect.Declaration);
    public static readonly ProblemKind FeaturesDiffer = new("TG3018", ProblemEffect.Declaration);
    public static readonly ProblemKind TargetAmongFeatures = new("TG3019", ProblemEffect.None);
    public static readonly ProblemKind PreparedForNothing = new("TG3020", ProblemEffect.Declaration);
    public static readonly ProblemKind PredictShape = new("TG3021", ProblemEffect.Declaration);
    public static readonly ProblemKind PreprocessShape = new("TG3022", ProblemEffect.Declaration);
    public static readonly ProblemKind SeveralPredicts = new("TG3023", ProblemEffect.Declaration);
}
