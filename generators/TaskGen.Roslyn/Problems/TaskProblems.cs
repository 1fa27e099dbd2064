namespace TaskGen.Roslyn.Problems;

/// <summary>TG0xxx: tasks, their signatures, options and types.</summary>
internal static class TaskProblems
{
    public static readonly ProblemKind TypeNotPartial = new("TG0001", ProblemEffect.Declaration);
    public static readonly ProblemKind MethodNotStatic = new("TG0002", ProblemEffect.Declaration);
    public static readonly ProblemKind Generic = new("TG0003", ProblemEffect.Declaration);
    public static readonly ProblemKind ByReference = new("TG0004", ProblemEffect.Declaration);
    public static readonly ProblemKind ParamsArray = new("TG0005", ProblemEffect.Declaration);
    public static readonly ProblemKind PointerOrRefStruct = new("TG0006", ProblemEffect.Declaration);
    public static readonly ProblemKind AsyncVoid = new("TG0007", ProblemEffect.Declaration);
    public static readonly ProblemKind Inaccessible = new("TG0008", ProblemEffect.Declaration);
    public static readonly ProblemKind ParameterWithoutCodec = new("TG0009", ProblemEffect.Declaration);
    public static readonly ProblemKind ReturnWithoutCodec = new("TG0010", ProblemEffect.Declaration);
    public static readonly ProblemKind DuplicateName = new("TG0011", ProblemEffect.Declaration);
    public static readonly ProblemKind NameTaken = new("TG0012", ProblemEffect.Declaration);
    public static readonly ProblemKind NameOfEnclosingType = new("TG0013", ProblemEffect.Declaration);
    public static readonly ProblemKind ReservedName = new("TG0014", ProblemEffect.Declaration);
    public static readonly ProblemKind HidesOuterName = new("TG0015", ProblemEffect.None);
    public static readonly ProblemKind InvalidName = new("TG0016", ProblemEffect.Declaration);
    public static readonly ProblemKind NameOfEntryPoint = new("TG0017", ProblemEffect.Declaration);
    public static readonly ProblemKind NotAnOrdinaryMethod = new("TG0018", ProblemEffect.Declaration);
    public static readonly ProblemKind InvalidQuantity = new("TG0020", ProblemEffect.Declaration);
    public static readonly ProblemKind InvalidDuration = new("TG0021", ProblemEffect.Declaration);
    public static readonly ProblemKind NegativeRetries = new("TG0022", ProblemEffect.Declaration);
    public static readonly ProblemKind TimeoutWithoutToken = new("TG0023", ProblemEffect.None);
    public static readonly ProblemKind InvalidCodec = new("TG0024", ProblemEffect.None);
    public static readonly ProblemKind RequiredService = new("TG0025", ProblemEffect.None);
    public static readonly ProblemKind NoRetryOnNoException = new("TG0026", ProblemEffect.None);
    public static readonly ProblemKind OptionWithoutRetries = new("TG0027", ProblemEffect.None);
}
