using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Options;

/// <summary>How the parts of searches and studies are written.</summary>
internal static class TuningCodecs
{
    private static readonly Codec<string?> Text = Codecs.Nullable(Codecs.String);
    private static readonly Codec<int?> Count = Codecs.NullableValue(Codecs.Int32);
    private static readonly Codec<long?> Steps = Codecs.NullableValue(Codecs.Int64);
    private static readonly Codec<double?> Score = Codecs.NullableValue(Codecs.Double);
    private static readonly Codec<TimeSpan?> Time = Codecs.NullableValue(Codecs.TimeSpan);
    private static readonly Codec<IReadOnlyList<double>> Scores = Codecs.ReadOnlyList(Codecs.Double);
    private static readonly Codec<Direction> Directions = Codecs.Enum(("maximize", Direction.Maximize), ("minimize", Direction.Minimize));
    private static readonly Codec<Direction?> Declared = Codecs.NullableValue(Directions);
    private static readonly Codec<TrialState> States = Codecs.Enum(
        ("running", TrialState.Running), ("complete", TrialState.Complete), ("pruned", TrialState.Pruned), ("failed", TrialState.Failed),
        ("stopped", TrialState.Stopped));

    private static readonly ObjectCodec<IntermediateScore> Report = Codecs.Object<IntermediateScore>(
        nameof(IntermediateScore),
        [new("step", Codecs.Int64), new("score", Codecs.Double)],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.Int64, value.Step);
            writer.Member(1, Codecs.Double, value.Score);
        },
        static reader => new(reader.Member(0, Codecs.Int64), reader.Member(1, Codecs.Double)));

    private static readonly Codec<IReadOnlyList<IntermediateScore>> Reports = Codecs.ReadOnlyList(Report);

    /// <summary>What the importance of a hyperparameter means.</summary>
    public static Codec<ImportanceMethod> Importance { get; } = Codecs.Enum(("fanova", ImportanceMethod.Fanova), ("permutation", ImportanceMethod.Permutation));

    /// <summary>What trials are compared by; without a direction for that which the metric declares.</summary>
    public static ObjectCodec<Objective> Objective { get; } = Codecs.Object<Objective>(
        nameof(Objective),
        [new("metric", Text), Optional("direction", Declared)],
        static (writer, value) =>
        {
            writer.Member(0, Text, value.Metric);
            writer.Member(1, Declared, value.UsesDeclaredDirection ? null : value.Direction);
        },
        static reader =>
        {
            var metric = reader.Member(0, Text);
            return reader.Member(1, Declared, null) is { } direction
                ? new(metric, direction)
                : new(metric, Direction.Maximize) { UsesDeclaredDirection = true };
        });

    /// <summary>What ends a study.</summary>
    public static ObjectCodec<TuningBudget> Budget { get; } = Codecs.Object<TuningBudget>(
        nameof(TuningBudget),
        [
            Optional("maxTrials", Count), Optional("maxSteps", Steps), Optional("maxRuntime", Time), Optional("maxCpuTime", Time),
            Optional("targetScore", Score), Optional("patience", Count),
        ],
        static (writer, value) =>
        {
            writer.Member(0, Count, value.MaxTrials);
            writer.Member(1, Steps, value.MaxSteps);
            writer.Member(2, Time, value.MaxRuntime);
            writer.Member(3, Time, value.MaxCpuTime);
            writer.Member(4, Score, value.TargetScore);
            writer.Member(5, Count, value.Patience);
        },
        static reader => new()
        {
            MaxTrials = reader.Member(0, Count, null),
            MaxSteps = reader.Member(1, Steps, null),
            MaxRuntime = reader.Member(2, Time, null),
            MaxCpuTime = reader.Member(3, Time, null),
            TargetScore = reader.Member(4, Score, null),
            Patience = reader.Member(5, Count, null),
        });

    /// <summary>A trial.</summary>
    public static ObjectCodec<Trial<THyperparameters>> Trial<THyperparameters>(Codec<THyperparameters> hyperparameters) =>
        Codecs.Object<Trial<THyperparameters>>(
            $"Trial<{hyperparameters.TypeName}>",
            [
                new("number", Codecs.Int32), new("state", States), new("hyperparameters", hyperparameters), new("scores", Scores), new("folds", Scores),
                new("intermediate", Reports), new("duration", Codecs.TimeSpan), new("error", Text),
            ],
            (writer, value) =>
            {
                writer.Member(0, Codecs.Int32, value.Number);
                writer.Member(1, States, value.State);
                writer.Member(2, hyperparameters, value.Hyperparameters);
                writer.Member(3, Scores, value.Scores);
                writer.Member(4, Scores, value.Folds);
                writer.Member(5, Reports, value.Intermediate);
                writer.Member(6, Codecs.TimeSpan, value.Duration);
                writer.Member(7, Text, value.Error);
            },
            reader => new()
            {
                Number = reader.Member(0, Codecs.Int32),
                State = reader.Member(1, States),
                Hyperparameters = reader.Member(2, hyperparameters),
                Scores = reader.Member(3, Scores),
                Folds = reader.Member(4, Scores),
                Intermediate = reader.Member(5, Reports),
                Duration = reader.Member(6, Codecs.TimeSpan),
                Error = reader.Member(7, Text),
            });

    private static MemberShape Optional(string name, Codec codec) => new(name, codec) { IsOptional = true };
}
