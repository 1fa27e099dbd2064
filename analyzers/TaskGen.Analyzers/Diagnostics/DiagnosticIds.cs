namespace TaskGen.Analyzers.Diagnostics;

/// <summary>The ids of all rules. An id is never reused; a rule that goes keeps its row among the releases.</summary>
internal static class DiagnosticIds
{
    // Tasks, their signatures, options and types.
    public const string TypeNotPartial = "TG0001";
    public const string MethodNotStatic = "TG0002";
    public const string Generic = "TG0003";
    public const string ByReference = "TG0004";
    public const string ParamsArray = "TG0005";
    public const string PointerOrRefStruct = "TG0006";
    public const string AsyncVoid = "TG0007";
    public const string Inaccessible = "TG0008";
    public const string ParameterWithoutCodec = "TG0009";
    public const string ReturnWithoutCodec = "TG0010";
    public const string DuplicateName = "TG0011";
    public const string NameTaken = "TG0012";
    public const string NameOfEnclosingType = "TG0013";
    public const string ReservedName = "TG0014";
    public const string HidesOuterName = "TG0015";
    public const string InvalidName = "TG0016";
    public const string NameOfEntryPoint = "TG0017";
    public const string NotAnOrdinaryMethod = "TG0018";
    public const string InvalidQuantity = "TG0020";
    public const string InvalidDuration = "TG0021";
    public const string NegativeRetries = "TG0022";
    public const string TimeoutWithoutToken = "TG0023";
    public const string InvalidCodec = "TG0024";
    public const string RequiredService = "TG0025";
    public const string NoRetryOnNoException = "TG0026";
    public const string OptionWithoutRetries = "TG0027";
    public const string NestedTaskCall = "TG0030";
    public const string DirectWorkflowCall = "TG0031";
    public const string BlockingCall = "TG0032";
    public const string Sleep = "TG0033";
    public const string ForgottenTask = "TG0034";
    public const string AsyncLambda = "TG0035";
    public const string SecretInAttribute = "TG0036";

    // The bodies of workflows.
    public const string UnsupportedStatement = "TG1001";
    public const string UnsupportedExpression = "TG1002";
    public const string UnusedResult = "TG1003";
    public const string Recursion = "TG1004";
    public const string ConditionalCall = "TG1005";
    public const string ServiceArgument = "TG1007";
    public const string ServiceInExpression = "TG1008";
    public const string MethodGroup = "TG1009";
    public const string NoBody = "TG1010";
    public const string InaccessibleType = "TG1011";
    public const string MapWithoutOneCall = "TG1012";
    public const string UnequalLengths = "TG1013";
    public const string MapOptionOutOfRange = "TG1014";
    public const string ConstantCondition = "TG1015";
    public const string IncompleteSwitch = "TG1016";
    public const string Unreachable = "TG1017";
    public const string DynamicWithoutContext = "TG1018";
    public const string DynamicNotAsync = "TG1019";
    public const string ContextInTask = "TG1020";
    public const string DirectCallInDynamic = "TG1021";
    public const string MapInDynamic = "TG1022";
    public const string UncheckedMapResult = "TG1041";

    // Datasets and rows.
    public const string NoTrainingUrl = "TG2001";
    public const string LazyWithoutTestUrl = "TG2002";
    public const string TestSizeOutOfRange = "TG2003";
    public const string TestSizeAndTestUrl = "TG2004";
    public const string NoMemberOfRow = "TG2005";
    public const string TargetIsFeature = "TG2006";
    public const string EagerPartitionOfLazyDataset = "TG2007";
    public const string LazyPartitionOfEagerDataset = "TG2008";
    public const string UnreadableRow = "TG2009";
    public const string NegativeSeed = "TG2010";
    public const string SharedColumn = "TG2011";
    public const string SimilarColumns = "TG2012";
    public const string UnknownScheme = "TG2013";
    public const string BinaryFormat = "TG2014";
    public const string ValidationNotConfigured = "TG2015";
    public const string MarkOnWrongType = "TG2016";
    public const string ContradictingMarks = "TG2017";
    public const string SecondMark = "TG2018";
    public const string UnusableMark = "TG2019";
    public const string QueryAndUrl = "TG2020";
    public const string QueryWithoutDatabase = "TG2021";
    public const string InputWithoutQuery = "TG2022";
    public const string InputNotInQuery = "TG2023";
    public const string QueryNameWithoutInput = "TG2024";
    public const string SecondInput = "TG2025";
    public const string FormatContradictsEnding = "TG2026";
    public const string InputOfNoPartition = "TG2027";
    public const string StratifyWithoutTarget = "TG2030";
    public const string StratifyByNumber = "TG2031";
    public const string NothingToTrainOn = "TG2032";
    public const string ShuffledTime = "TG2033";
    public const string ExclusiveSplit = "TG2034";
    public const string GapWithoutTime = "TG2035";
    public const string InvalidGap = "TG2036";

    // Methods in the place of steps of a dataset.
    public const string ReaderShape = "TG2040";
    public const string SplitterShape = "TG2041";
    public const string ParserShape = "TG2042";
    public const string TransformShape = "TG2043";
    public const string ReplacedSetting = "TG2044";
    public const string SecondStage = "TG2045";
    public const string StageOfLazyDataset = "TG2046";
    public const string SourceOfNoRow = "TG2047";
    public const string PartWithoutKey = "TG2048";
    public const string KeysDiffer = "TG2049";
    public const string SourceNotRead = "TG2050";
    public const string UnionShape = "TG2051";
    public const string TimeLost = "TG2052";

    // Training and evaluation.
    public const string TrainWithoutEvaluate = "TG3001";
    public const string EvaluateWithoutTrain = "TG3002";
    public const string ModelMismatch = "TG3003";
    public const string TrainWithoutHyperparameters = "TG3004";
    public const string WithoutPartition = "TG3005";
    public const string EvaluateWithoutScore = "TG3006";
    public const string AmbiguousEvaluate = "TG3007";
    public const string UnexpectedParameter = "TG3008";
    public const string ConstructorParameterNotKept = "TG3009";
    public const string SeveralConstructors = "TG3010";
    public const string WithoutDataset = "TG3011";
    public const string RowMismatch = "TG3012";
    public const string WithoutTrain = "TG3013";
    public const string SeveralEvaluations = "TG3014";
    public const string MetricShape = "TG3015";
    public const string DuplicateMetric = "TG3016";

    // Prediction.
    public const string ModelNotTrained = "TG3017";
    public const string FeaturesDiffer = "TG3018";
    public const string TargetAmongFeatures = "TG3019";
    public const string PreparedForNothing = "TG3020";
    public const string PredictShape = "TG3021";
    public const string PreprocessShape = "TG3022";
    public const string SeveralPredicts = "TG3023";

    // Hyperparameters and their spaces.
    public const string LooseType = "TG4001";
    public const string EmptyRange = "TG4002";
    public const string LogarithmOfZero = "TG4003";
    public const string DefaultOutside = "TG4004";
    public const string WrongType = "TG4005";
    public const string EmptyChoice = "TG4006";
    public const string DuplicateChoice = "TG4007";
    public const string TooFewSteps = "TG4008";
    public const string ConditionOnNothing = "TG4009";
    public const string ImpossibleCondition = "TG4010";
    public const string SeveralRanges = "TG4011";
    public const string StepsWithoutRange = "TG4012";
    public const string NoSpread = "TG4013";
    public const string InvalidStep = "TG4014";
    public const string EndlessRange = "TG4015";
    public const string CircularCondition = "TG4016";
    public const string GridWithoutSteps = "TG4017";
    public const string UnknownMetric = "TG4018";
    public const string ConditionWithoutDefault = "TG4019";

    // Caching and determinism.
    public const string Clock = "TG5001";
    public const string UnseededRandom = "TG5002";
    public const string NewGuid = "TG5003";
    public const string EnvironmentRead = "TG5004";
    public const string ConsoleInput = "TG5005";
    public const string MutableStatic = "TG5006";
    public const string FileByName = "TG5007";
    public const string CacheWithoutOutput = "TG5008";
    public const string IgnoredNoInput = "TG5009";
    public const string AllInputsIgnored = "TG5010";
    public const string EmptyVersion = "TG5011";
    public const string CultureDependence = "TG5012";

    // Hints.
    public const string ValidationNeverPassed = "TG9001";
    public const string NoDataFile = "TG9002";
}
