using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>How the inputs and the outcome of one training of a trial are written.</summary>
internal static class TrialCodecs
{
    private static readonly Codec<string?> Text = Codecs.Nullable(Codecs.String);
    private static readonly Codec<long?> Limit = Codecs.NullableValue(Codecs.Int64);
    private static readonly Codec<byte[]?> Bytes = Codecs.Nullable(Codecs.Bytes);
    private static readonly Codec<Evaluation?> Score = Codecs.Nullable<Evaluation>(EvaluationCodec.Instance);
    private static readonly Codec<long[]> Steps = Codecs.Numbers<long>();
    private static readonly Codec<double[]> Scores = Codecs.Numbers<double>();
    private static readonly Codec<TrialEnd> End = Codecs.Enum(
        ("complete", TrialEnd.Complete), ("pruned", TrialEnd.Pruned), ("paused", TrialEnd.Paused));

    /// <summary>The outcome.</summary>
    public static ObjectCodec<TrialOutcome> Outcome { get; } = Codecs.Object<TrialOutcome>(
        nameof(TrialOutcome),
        [
            new("end", End), new("evaluation", Score), new("steps", Steps), new("scores", Scores), new("durationMs", Codecs.Double),
            new("checkpoint", Bytes),
        ],
        static (writer, value) =>
        {
            writer.Member(0, End, value.End);
            writer.Member(1, Score, value.Evaluation);
            writer.Member(2, Steps, value.Steps);
            writer.Member(3, Scores, value.Scores);
            writer.Member(4, Codecs.Double, value.DurationMs);
            writer.Member(5, Bytes, value.Checkpoint);
        },
        static reader => new(
            reader.Member(0, End), reader.Member(1, Score), reader.Member(2, Steps), reader.Member(3, Scores), reader.Member(4, Codecs.Double),
            reader.Member(5, Bytes)));

    /// <summary>The inputs.</summary>
    public static ObjectCodec<TrialTaskInputs<TInputs, TPartition>> Inputs<TInputs, TPartition>(
        Codec<TInputs> trainer, Codec<DatasetPartitions<TPartition>> partitions)
        where TInputs : notnull
        where TPartition : class => Codecs.Object<TrialTaskInputs<TInputs, TPartition>>(
            $"TrialTaskInputs<{trainer.TypeName}>",
            [
                new("inputs", trainer), new("partitions", partitions), new("folds", Text), new("fold", Codecs.Int32),
                new("passFold", Codecs.Boolean), new("seed", Codecs.Int32), new("stepLimit", Limit), new("checkpoint", Bytes),
            ],
            (writer, value) =>
            {
                writer.Member(0, trainer, value.Inputs);
                writer.Member(1, partitions, value.Partitions);
                writer.Member(2, Text, value.Folds);
                writer.Member(3, Codecs.Int32, value.Fold);
                writer.Member(4, Codecs.Boolean, value.PassFold);
                writer.Member(5, Codecs.Int32, value.Seed);
                writer.Member(6, Limit, value.StepLimit);
                writer.Member(7, Bytes, value.Checkpoint);
            },
            reader => new(
                reader.Member(0, trainer), reader.Member(1, partitions), reader.Member(2, Text), reader.Member(3, Codecs.Int32),
                reader.Member(4, Codecs.Boolean), reader.Member(5, Codecs.Int32), reader.Member(6, Limit), reader.Member(7, Bytes)));
}
