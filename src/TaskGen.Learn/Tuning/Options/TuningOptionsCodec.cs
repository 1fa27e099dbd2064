using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Options;

/// <summary>
/// How a search is written: what it computes, and not how many trials run at once or who hears of them. Spaces, samplers, pruners and folds are text.
/// </summary>
internal sealed class TuningOptionsCodec<THyperparameters>(Codec<THyperparameters> hyperparameters, Func<HyperparameterSpace<THyperparameters>> createSpace)
    : ObjectCodec<TuningOptions<THyperparameters>>
{
    private static readonly Codec<string?> Text = Codecs.Nullable(Codecs.String);
    private static readonly Codec<int?> Count = Codecs.NullableValue(Codecs.Int32);
    private static readonly Codec<string[]> Texts = Codecs.Array(Codecs.String);
    private static readonly Codec<IReadOnlyList<Objective>> Objectives = Codecs.ReadOnlyList(TuningCodecs.Objective);
    private static readonly TuningOptions<THyperparameters> Default = new();
    private readonly Codec<IReadOnlyList<THyperparameters>> _known = Codecs.ReadOnlyList(hyperparameters);
    private readonly Codec<IReadOnlyList<Trial<THyperparameters>>> _trials = Codecs.ReadOnlyList(TuningCodecs.Trial(hyperparameters));

    public override ObjectShape Shape => field ??= new(
        $"TuningOptions<{hyperparameters.TypeName}>",
        Optional("space", Text),
        Optional("grids", Texts),
        Optional("sampler", Codecs.String),
        Optional("pruner", Codecs.String),
        Optional("crossValidation", Text),
        Optional("budget", TuningCodecs.Budget),
        Optional("seed", Codecs.Int32),
        Optional("objectives", Objectives),
        Optional("passFold", Codecs.Boolean),
        Optional("pruneFolds", Codecs.Boolean),
        Optional("enqueue", _known),
        Optional("startFrom", _trials),
        Optional("folds", Count),
        Optional("importance", TuningCodecs.Importance));

    public override void Write(ValueWriter writer, TuningOptions<THyperparameters> value)
    {
        writer.BeginObject(Shape, value);
        writer.Member(0, Text, value.Space?.ToJson());
        writer.Member(1, Texts, [.. value.Grids.Select(static grid => grid.ToJson())]);
        writer.Member(2, Codecs.String, value.Sampler.ToString());
        writer.Member(3, Codecs.String, value.Pruner.ToString());
        writer.Member(4, Text, value.CrossValidation is { } folds ? FoldText.Of(folds) : null);
        writer.Member(5, TuningCodecs.Budget, value.Budget);
        writer.Member(6, Codecs.Int32, value.Seed);
        writer.Member(7, Objectives, value.Objectives);
        writer.Member(8, Codecs.Boolean, value.PassFold);
        writer.Member(9, Codecs.Boolean, value.PruneFolds);
        writer.Member(10, _known, value.Enqueue);
        writer.Member(11, _trials, value.StartFrom);
        writer.Member(12, Count, value.Folds);
        writer.Member(13, TuningCodecs.Importance, value.Importance);
        writer.EndObject();
    }

    public override TuningOptions<THyperparameters> Read(ValueReader reader)
    {
        reader.BeginObject(Shape);
        var space = reader.Member(0, Text, null);
        var options = new TuningOptions<THyperparameters>
        {
            Space = space is null ? null : createSpace().WithJson(space),
            Grids = [.. reader.Member(1, Texts, []).Select(grid => createSpace().WithJson(grid))],
            Sampler = Parsed("sampler", reader.Member(2, Codecs.String, Default.Sampler.ToString()), Sampler.Parse),
            Pruner = Parsed("pruner", reader.Member(3, Codecs.String, Default.Pruner.ToString()), Pruner.Parse),
            CrossValidation = reader.Member(4, Text, null) is { } folds ? Parsed("crossValidation", folds, FoldSplitter.Parse) : null,
            Budget = reader.Member(5, TuningCodecs.Budget, Default.Budget),
            Seed = reader.Member(6, Codecs.Int32, 0),
            Objectives = reader.Member(7, Objectives, []),
            PassFold = reader.Member(8, Codecs.Boolean, false),
            PruneFolds = reader.Member(9, Codecs.Boolean, false),
            Enqueue = reader.Member(10, _known, []),
            StartFrom = reader.Member(11, _trials, []),
            Folds = reader.Member(12, Count, null),
            Importance = reader.Member(13, TuningCodecs.Importance, ImportanceMethod.Fanova),
        };
        reader.EndObject();
        return options;
    }

    private static MemberShape Optional(string name, Codec codec) => new(name, codec) { IsOptional = true };

    private static T Parsed<T>(string member, string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (FormatException exception)
        {
            throw new InvalidValueException($"$.{member}", exception.Message.TrimEnd('.'), $"'{text}'", exception);
        }
    }
}
