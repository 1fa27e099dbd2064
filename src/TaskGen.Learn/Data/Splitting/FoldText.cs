using TaskGen.Learn.Text;
using static System.FormattableString;

namespace TaskGen.Learn;

/// <summary>Splitters as text: <c>kfold(10, shuffle: true, seed: 3)</c>.</summary>
internal static class FoldText
{
    private static readonly Dictionary<string, Func<SettingText, FoldSplitter>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kfold"] = static text => new KFold(text.Get("folds", 5), text.Get("shuffle", false), text.Get("seed", 0L)),
        ["stratified"] = static text => new StratifiedKFold(text.Get("folds", 5), text.Get("shuffle", false), text.Get("seed", 0L)),
        ["group"] = static text => new GroupKFold(text.Get("folds", 5)),
        ["stratified-group"] = static text => new StratifiedGroupKFold(text.Get("folds", 5)),
        ["leave-one-group-out"] = static _ => new LeaveOneGroupOut(),
        ["time"] = static text => new TimeSeriesSplit(
            text.Get("folds", 5), text.GetOrNull<int>("maxTrainSize"), text.GetOrNull<int>("testSize"), text.Get("gap", 0)),
        ["repeated"] = static text => new RepeatedKFold(text.Get("folds", 5), text.Get("repeats", 10), text.Get("seed", 0L)),
        ["repeated-stratified"] = static text => new RepeatedStratifiedKFold(text.Get("folds", 5), text.Get("repeats", 10), text.Get("seed", 0L)),
        ["shuffle"] = static text => new ShuffleSplit(text.Get("rounds", 10), Size(text, "testSize"), Size(text, "trainSize"), text.Get("seed", 0L)),
        ["stratified-shuffle"] = static text => new StratifiedShuffleSplit(
            text.Get("rounds", 10), Size(text, "testSize"), Size(text, "trainSize"), text.Get("seed", 0L)),
        ["group-shuffle"] = static text => new GroupShuffleSplit(
            text.Get("rounds", 5), Size(text, "testSize"), Size(text, "trainSize"), text.Get("seed", 0L)),
    };

    /// <summary>A splitter as text, from which <see cref="Parse"/> makes it again.</summary>
    /// <exception cref="NotSupportedException">It is one of the user's own.</exception>
    public static string Of(FoldSplitter splitter) => splitter switch
    {
        KFold folds => Invariant($"kfold({folds.Folds}{Shuffle(folds.Shuffle, folds.Seed)})"),
        StratifiedKFold folds => Invariant($"stratified({folds.Folds}{Shuffle(folds.Shuffle, folds.Seed)})"),
        GroupKFold folds => Invariant($"group({folds.Folds})"),
        StratifiedGroupKFold folds => Invariant($"stratified-group({folds.Folds})"),
        LeaveOneGroupOut => "leave-one-group-out",
        TimeSeriesSplit folds => Invariant(
            $"time({folds.Folds}{Part("maxTrainSize", folds.MaxTrainSize)}{Part("testSize", folds.TestSize)}{(folds.Gap == 0 ? "" : Part("gap", folds.Gap))})"),
        RepeatedKFold folds => Invariant($"repeated({folds.Folds}, repeats: {folds.Repeats}, seed: {folds.Seed})"),
        RepeatedStratifiedKFold folds => Invariant($"repeated-stratified({folds.Folds}, repeats: {folds.Repeats}, seed: {folds.Seed})"),
        ShuffleSplit folds => Random("shuffle", folds),
        StratifiedShuffleSplit folds => Random("stratified-shuffle", folds),
        GroupShuffleSplit folds => Random("group-shuffle", folds),
        _ => throw new NotSupportedException(
            $"Folds of the type {splitter.GetType().Name} cannot be recorded with a run; use one of the splitters of TaskGen.Learn."),
    };

    /// <summary>A splitter from its text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static FoldSplitter Parse(string text) => SettingText.Read(text, "a kind of cross-validation", Readers);

    private static string Shuffle(bool isShuffled, long seed) => isShuffled ? Invariant($", shuffle: true, seed: {seed}") : "";

    private static string Part<T>(string name, T? value) => value is null ? "" : Invariant($", {name}: {value}");

    private static string Random(string name, RandomSplitter splitter) =>
        Invariant($"{name}({splitter.Rounds}{Part("testSize", splitter.TestSize)}{Part("trainSize", splitter.TrainSize)}, seed: {splitter.Seed})");

    // As in code: a number with a point is a part of the rows, one without a number of them.
    private static SplitSize? Size(SettingText text, string name) => text.Find(name) is not { } value ? null
        : int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var rows) ? SplitSize.Rows(rows)
        : double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var part) ? SplitSize.Fraction(part)
        : throw text.Error($"'{name}' is '{value}'; expected a part such as 0.2, or a number of rows");
}
