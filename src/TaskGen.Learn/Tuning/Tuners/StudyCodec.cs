using TaskGen.Learn.Tuning.Options;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Tuners;

/// <summary>How a study is written. Where the model was saved is left out: it is news of a run, not a part of the value.</summary>
internal static class StudyCodec
{
    private static readonly Codec<string?> Text = Codecs.Nullable(Codecs.String);
    private static readonly Codec<IReadOnlyList<int>> Numbers = Codecs.ReadOnlyList(Codecs.Int32);
    private static readonly Codec<IReadOnlyList<Objective>> Objectives = Codecs.ReadOnlyList(TuningCodecs.Objective);
    private static readonly Codec<StopReason> Reasons = Codecs.Enum(
        ("exhausted", StopReason.Exhausted), ("trials", StopReason.Trials), ("steps", StopReason.Steps), ("runtime", StopReason.Runtime),
        ("cpuTime", StopReason.CpuTime), ("targetScore", StopReason.TargetScore), ("patience", StopReason.Patience));

    private static readonly ObjectCodec<ImportanceShare> Share = Codecs.Object<ImportanceShare>(
        nameof(ImportanceShare),
        [new("hyperparameter", Codecs.String), new("share", Codecs.Double)],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.String, value.Hyperparameter);
            writer.Member(1, Codecs.Double, value.Share);
        },
        static reader => new(reader.Member(0, Codecs.String), reader.Member(1, Codecs.Double)));

    private static readonly Codec<IReadOnlyList<ImportanceShare>> Shares = Codecs.ReadOnlyList(Share);

    /// <summary>The codec of the studies of a trainer.</summary>
    public static ObjectCodec<Study<THyperparameters, TModel>> Create<THyperparameters, TModel>(
        Codec<THyperparameters> hyperparameters, Codec<TModel> model)
    {
        var trials = Codecs.ReadOnlyList(TuningCodecs.Trial(hyperparameters));
        var results = new TrainingResultsCodec<TModel>(model);
        return Codecs.Object<Study<THyperparameters, TModel>>(
            $"Study<{hyperparameters.TypeName}, {model.TypeName}>",
            [
                new("trainer", Codecs.String), new("sampler", Codecs.String), new("pruner", Codecs.String), new("crossValidation", Text),
                new("objectives", Objectives), new("seed", Codecs.Int32), new("stoppedBy", Reasons), new("trials", trials),
                new("bestNumber", Codecs.Int32), new("paretoFront", Numbers), new("importance", Shares), new("results", results),
            ],
            (writer, value) =>
            {
                writer.Member(0, Codecs.String, value.Trainer);
                writer.Member(1, Codecs.String, value.Sampler);
                writer.Member(2, Codecs.String, value.Pruner);
                writer.Member(3, Text, value.CrossValidation);
                writer.Member(4, Objectives, value.Objectives);
                writer.Member(5, Codecs.Int32, value.Seed);
                writer.Member(6, Reasons, value.StoppedBy);
                writer.Member(7, trials, value.Trials);
                writer.Member(8, Codecs.Int32, value.BestNumber);
                writer.Member(9, Numbers, value.ParetoFront);
                writer.Member(10, Shares, value.Importance);
                writer.Member(11, results, value.Results);
            },
            reader => new()
            {
                Trainer = reader.Member(0, Codecs.String),
                Sampler = reader.Member(1, Codecs.String),
                Pruner = reader.Member(2, Codecs.String),
                CrossValidation = reader.Member(3, Text),
                Objectives = reader.Member(4, Objectives),
                Seed = reader.Member(5, Codecs.Int32),
                StoppedBy = reader.Member(6, Reasons),
                Trials = reader.Member(7, trials),
                BestNumber = reader.Member(8, Codecs.Int32),
                ParetoFront = reader.Member(9, Numbers),
                Importance = reader.Member(10, Shares),
                Results = reader.Member(11, results),
            });
    }
}
