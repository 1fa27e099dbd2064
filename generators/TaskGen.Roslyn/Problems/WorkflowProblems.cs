namespace TaskGen.Roslyn.Problems;

/// <summary>TG1xxx: the bodies of workflows.</summary>
internal static class WorkflowProblems
{
    public static readonly ProblemKind UnsupportedStatement = new("TG1001", ProblemEffect.Body);
    public static readonly ProblemKind UnsupportedExpression = new("TG1002", ProblemEffect.Body);
    public static readonly ProblemKind UnusedResult = new("TG1003", ProblemEffect.None);
    public static readonly ProblemKind Recursion = new("TG1004", ProblemEffect.Body);
    public static readonly ProblemKind ConditionalCall = new("TG1005", ProblemEffect.Body);
    public static readonly ProblemKind ServiceArgument = new("TG1007", ProblemEffect.Body);
    public static readonly ProblemKind ServiceInExpression = new("TG1008", ProblemEffect.Body);
    public static readonly ProblemKind MethodGroup = new("TG1009", ProblemEffect.Body);
    public static readonly ProblemKind NoBody = new("TG1010", ProblemEffect.Declaration);
    public static readonly ProblemKind InaccessibleType = new("TG1011", ProblemEffect.Body);
    public static readonly ProblemKind MapWithoutOneCall = new("TG1012", ProblemEffect.Body);
    public static readonly ProblemKind UnequalLengths = new("TG1013", ProblemEffect.Body);
    public static readonly ProblemKind MapOptionOutOfRange = new("TG1014", ProblemEffect.Body);
    public static readonly ProblemKind ConstantCondition = new("TG1015", ProblemEffect.None);
    public static readonly ProblemKind IncompleteSwitch = new("TG1016", ProblemEffect.None);
    public static readonly ProblemKind Unreachable = new("TG1017", ProblemEffect.None);
    public static readonly ProblemKind DynamicWithoutContext = new("TG1018", ProblemEffect.Declaration);
    public static readonly ProblemKind DynamicNotAsync = new("TG1019", ProblemEffect.Declaration);
    public static readonly ProblemKind ContextInTask = new("TG1020", ProblemEffect.Declaration);
}
