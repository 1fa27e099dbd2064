namespace TaskGen.Roslyn.Problems;

/// <summary>TG4xxx: hyperparameters and their spaces.</summary>
internal static class HyperparameterProblems
{
    public static readonly ProblemKind LooseType = new("TG4001", ProblemEffect.Declaration);
    public static readonly ProblemKind EmptyRange = new("TG4002", ProblemEffect.Declaration);
    public static readonly ProblemKind LogarithmOfZero = new("TG4003", ProblemEffect.Declaration);
    public static readonly ProblemKind DefaultOutside = new("TG4004", ProblemEffect.None);
    public static readonly ProblemKind WrongType = new("TG4005", ProblemEffect.Declaration);
    public static readonly ProblemKind EmptyChoice = new("TG4006", ProblemEffect.Declaration);
    public static readonly ProblemKind DuplicateChoice = new("TG4007", ProblemEffect.None);
    public static readonly ProblemKind TooFewSteps = new("TG4008", ProblemEffect.Declaration);
    public static readonly ProblemKind ConditionOnNothing = new("TG4009", ProblemEffect.Declaration);
    public static readonly ProblemKind ImpossibleCondition = new("TG4010", ProblemEffect.Declaration);
    public static readonly ProblemKind SeveralRanges = new("TG4011", ProblemEffect.Declaration);
    public static readonly ProblemKind StepsWithoutRange = new("TG4012", ProblemEffect.None);
    public static readonly ProblemKind NoSpread = new("TG4013", ProblemEffect.Declaration);
    public static readonly ProblemKind InvalidStep = new("TG4014", ProblemEffect.Declaration);
    public static readonly ProblemKind EndlessRange = new("TG4015", ProblemEffect.Declaration);
    public static readonly ProblemKind CircularCondition = new("TG4016", ProblemEffect.Declaration);
    public static readonly ProblemKind ConditionWithoutDefault = new("TG4019", ProblemEffect.Declaration);
}
