using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskGen.Cli.Output;
using TaskGen.Learn;

namespace TaskGen.Cli.Commands;

/// <summary>The flags of a search of hyperparameters; each stands for a member of the input <c>tuning</c>.</summary>
internal sealed class TuningFlags
{
    private const string Tuning = "tuning";

    private readonly Option<string[]> _sampler = Flag(
        "--sampler", "TEXT", "How trials are chosen: auto, grid, random, quasi-random, tpe, cma-es, gaussian-process or nsga2. [default: auto]");

    private readonly Option<string[]> _pruner = Flag(
        "--pruner", "TEXT", "What stops trials early: none, median, percentile(25), successive-halving(81), asha, hyperband(81), patience(5) or "
            + "threshold(upper: 2). [default: none]");

    private readonly Option<string[]> _trials = Flag("--trials", "int", "How many trials there are. [default: the whole of a grid, else 50]");

    private readonly Option<string[]> _folds = Flag(
        "--folds", "int|TEXT", "Score trials on so many folds of the training rows, or on folds such as \"kfold(10, shuffle: true)\". "
            + "[default: the validation rows, else 5]");

    private readonly Option<string[]> _maxTime = Flag("--max-time", "DURATION", "How long the search may take, for example 10m.");
    private readonly Option<string[]> _maxCpuTime = Flag("--max-cpu-time", "DURATION", "How much processor time the search may take, for example 1h.");
    private readonly Option<string[]> _maxSteps = Flag("--max-steps", "int", "How many steps, such as epochs, training may report in all.");
    private readonly Option<string[]> _target = Flag("--target-score", "double", "End with the first trial that has this score.");
    private readonly Option<string[]> _patience = Flag("--patience", "int", "End after so many trials in a row without a better score.");
    private readonly Option<string[]> _selectBy = Flag(
        "--select-by", "METRIC", "Compare trials by a metric: minimize:logLoss, maximize:f1, or the name alone of a [Metric] method. [default: the score]");

    private readonly Option<string[]> _space = Flag(
        "--space", "JSON", "Replace what is searched of some hyperparameters: {\"c\": [0.1, 1], \"depth\": {\"intRange\": [2, 9]}}.");

    /// <summary>Each of them.</summary>
    public IReadOnlyList<Option> All =>
        [_sampler, _pruner, _trials, _folds, _maxTime, _maxCpuTime, _maxSteps, _target, _patience, _selectBy, _space];

    /// <summary>The inputs with what the flags say of the search.</summary>
    /// <param name="inputs">The inputs without them.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="seed">The seed of the run, if it was given, which is also that of the study.</param>
    /// <exception cref="UsageException">A flag has no value of its kind.</exception>
    public JsonElement Apply(JsonElement inputs, ParseResult parse, int? seed)
    {
        var root = JsonNode.Parse(inputs.GetRawText())!.AsObject();
        var tuning = root[Tuning]?.AsObject() ?? [];
        var budget = tuning["budget"]?.AsObject() ?? [];
        Set(tuning, "sampler", Text(parse, _sampler, Sampler.Parse));
        Set(tuning, "pruner", Text(parse, _pruner, Pruner.Parse));
        Set(tuning, "space", Space(parse));
        Set(tuning, "objectives", Objectives(parse));
        Set(tuning, "seed", seed);
        SetFolds(tuning, parse);
        Set(budget, "maxTrials", Whole<int>(parse, _trials, 1));
        Set(budget, "maxSteps", Whole<long>(parse, _maxSteps, 1));
        Set(budget, "patience", Whole<int>(parse, _patience, 1));
        Set(budget, "maxRuntime", Words.Duration(parse, _maxTime)?.ToString("c", CultureInfo.InvariantCulture));
        Set(budget, "maxCpuTime", Words.Duration(parse, _maxCpuTime)?.ToString("c", CultureInfo.InvariantCulture));
        Set(budget, "targetScore", Score(parse));
        if (budget.Count > 0)
        {
            tuning["budget"] = budget.Parent is null ? budget : budget.DeepClone();
        }

        if (tuning.Count > 0)
        {
            root[Tuning] = tuning.Parent is null ? tuning : tuning.DeepClone();
        }

        using var document = JsonDocument.Parse(root.ToJsonString());
        return document.RootElement.Clone();
    }

    private static Option<string[]> Flag(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help, Arity = ArgumentArity.ZeroOrMore };

    private static void Set(JsonObject owner, string member, JsonNode? value)
    {
        if (value is not null)
        {
            owner[member] = value;
        }
    }

    private static JsonValue? Text<T>(ParseResult parse, Option<string[]> option, Func<string, T> read) =>
        Words.Single(parse, option) is { } word ? JsonValue.Create(Read(option, word, read)!.ToString()) : null;

    private static T Read<T>(Option<string[]> option, string word, Func<string, T> read)
    {
        try
        {
            return read(word);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or JsonException)
        {
            throw new UsageException($"{option.Name}: {exception.Message}");
        }
    }

    private static JsonValue? Whole<T>(ParseResult parse, Option<string[]> option, T minimum)
        where T : struct, System.Numerics.IBinaryInteger<T> => Words.Single(parse, option) is not { } word ? null
        : T.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= minimum
            ? JsonValue.Create(long.CreateChecked(value))
            : throw new UsageException($"{option.Name}: expected a whole number from {minimum} up, found \"{word}\".");

    private JsonValue? Score(ParseResult parse) => Words.Single(parse, _target) is not { } word ? null
        : double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? JsonValue.Create(value)
            : throw new UsageException($"{_target.Name}: expected a number, found \"{word}\".");

    private void SetFolds(JsonObject tuning, ParseResult parse)
    {
        if (Words.Single(parse, _folds) is not { } word)
        {
            return;
        }

        if (char.IsAsciiDigit(word.FirstOrDefault()))
        {
            tuning["folds"] = Whole(parse, _folds, 2);
        }
        else
        {
            _ = Read(_folds, word, FoldSplitter.Parse);
            tuning["crossValidation"] = word;
        }
    }

    private JsonValue? Space(ParseResult parse) => Words.Single(parse, _space) is { } word
        ? JsonValue.Create(Read(_space, word, static text => JsonNode.Parse(text)!.AsObject().ToJsonString()))
        : null;

    private JsonArray? Objectives(ParseResult parse)
    {
        if (Words.Of(parse, _selectBy) is not { } given)
        {
            return null;
        }

        var objectives = new JsonArray();
        foreach (var word in given.Words)
        {
            var (direction, metric) = word.Split(':', 2) is [var first, var second] ? (first, second) : (null, word);
            if (direction is not (null or "minimize" or "maximize") || metric.Length == 0)
            {
                throw new UsageException(
                    $"{_selectBy.Name}: expected a direction and a metric such as \"minimize:logLoss\", or the name of a metric alone, found \"{word}\".");
            }

            objectives.Add((JsonNode)new JsonObject { ["metric"] = metric, ["direction"] = direction });
        }

        return objectives;
    }
}
