namespace TaskGen.Roslyn.Problems;

/// <summary>TG2xxx: datasets and rows.</summary>
internal static class DatasetProblems
{
    public static readonly ProblemKind NoTrainingUrl = new("TG2001", ProblemEffect.Declaration);
    public static readonly ProblemKind LazyWithoutTestUrl = new("TG2002", ProblemEffect.Declaration);
    public static readonly ProblemKind TestSizeOutOfRange = new("TG2003", ProblemEffect.Declaration);
    public static readonly ProblemKind TestSizeAndTestUrl = new("TG2004", ProblemEffect.Declaration);
    public static readonly ProblemKind NoMemberOfRow = new("TG2005", ProblemEffect.Declaration);
    public static readonly ProblemKind TargetIsFeature = new("TG2006", ProblemEffect.Declaration);
    public static readonly ProblemKind EagerPartitionOfLazyDataset = new("TG2007", ProblemEffect.Declaration);
    public static readonly ProblemKind LazyPartitionOfEagerDataset = new("TG2008", ProblemEffect.Declaration);
    public static readonly ProblemKind UnreadableRow = new("TG2009", ProblemEffect.Declaration);
    public static readonly ProblemKind NegativeSeed = new("TG2010", ProblemEffect.Declaration);
    public static readonly ProblemKind SharedColumn = new("TG2011", ProblemEffect.Declaration);
    public static readonly ProblemKind SimilarColumns = new("TG2012", ProblemEffect.None);
    public static readonly ProblemKind UnknownScheme = new("TG2013", ProblemEffect.None);
    public static readonly ProblemKind BinaryFormat = new("TG2014", ProblemEffect.None);
    public static readonly ProblemKind ValidationNotConfigured = new("TG2015", ProblemEffect.None);
    public static readonly ProblemKind MarkOnWrongType = new("TG2016", ProblemEffect.Declaration);
    public static readonly ProblemKind ContradictingMarks = new("TG2017", ProblemEffect.Declaration);
    public static readonly ProblemKind SecondMark = new("TG2018", ProblemEffect.Declaration);
    public static readonly ProblemKind UnusableMark = new("TG2019", ProblemEffect.Declaration);
    public static readonly ProblemKind QueryAndUrl = new("TG2020", ProblemEffect.Declaration);
    public static readonly ProblemKind QueryWithoutDatabase = new("TG2021", ProblemEffect.Declaration);
    public static readonly ProblemKind InputWithoutQuery = new("TG2022", ProblemEffect.Declaration);
    public static readonly ProblemKind InputNotInQuery = new("TG2023", ProblemEffect.Declaration);
    public static readonly ProblemKind QueryNameWithoutInput = new("TG2024", ProblemEffect.Declaration);
    public static readonly ProblemKind SecondInput = new("TG2025", ProblemEffect.Declaration);
    public static readonly ProblemKind FormatContradictsEnding = new("TG2026", ProblemEffect.None);
    public static readonly ProblemKind InputOfNoPartition = new("TG2027", ProblemEffect.Declaration);
    public static readonly ProblemKind StratifyWithoutTarget = new("TG2030", ProblemEffect.Declaration);
    public static readonly ProblemKind StratifyByNumber = new("TG2031", ProblemEffect.Declaration);
    public static readonly ProblemKind NothingToTrainOn = new("TG2032", ProblemEffect.Declaration);
    public static readonly ProblemKind ShuffledTime = new("TG2033", ProblemEffect.Declaration);
    public static readonly ProblemKind ExclusiveSplit = new("TG2034", ProblemEffect.Declaration);
    public static readonly ProblemKind GapWithoutTime = new("TG2035", ProblemEffect.Declaration);
    public static readonly ProblemKind InvalidGap = new("TG2036", ProblemEffect.Declaration);
    public static readonly ProblemKind ReaderShape = new("TG2040", ProblemEffect.Declaration);
    public static readonly ProblemKind SplitterShape = new("TG2041", ProblemEffect.Declaration);
    public static readonly ProblemKind ParserShape = new("TG2042", ProblemEffect.Declaration);
    public static readonly ProblemKind TransformShape = new("TG2043", ProblemEffect.Declaration);
    public static readonly ProblemKind ReplacedSetting = new("TG2044", ProblemEffect.Declaration);
    public static readonly ProblemKind SecondStage = new("TG2045", ProblemEffect.Declaration);
    public static readonly ProblemKind StageOfLazyDataset = new("TG2046", ProblemEffect.Declaration);
    public static readonly ProblemKind SourceOfNoRow = new("TG2047", ProblemEffect.Declaration);
    public static readonly ProblemKind PartWithoutKey = new("TG2048", ProblemEffect.Declaration);
    public static readonly ProblemKind KeysDiffer = new("TG2049", ProblemEffect.Declaration);
    public static readonly ProblemKind SourceNotRead = new("TG2050", ProblemEffect.Declaration);
    public static readonly ProblemKind UnionShape = new("TG2051", ProblemEffect.Declaration);
    public static readonly ProblemKind TimeLost = new("TG2052", ProblemEffect.Declaration);

    /// <summary>Those of parts with sources of their own.</summary>
    public static IReadOnlyList<ProblemKind> OfSources { get; } = [SourceOfNoRow, PartWithoutKey, KeysDiffer, SourceNotRead, UnionShape];
}
