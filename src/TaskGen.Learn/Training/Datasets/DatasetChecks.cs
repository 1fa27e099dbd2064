using System.Globalization;
using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>Checks the settings of a dataset that are in effect, wherever they come from.</summary>
internal static class DatasetChecks
{
    /// <summary>The settings, if they fit together.</summary>
    /// <exception cref="DatasetException">A setting is missing, out of range, or contradicts another.</exception>
    public static DatasetOptions Checked(string dataset, DatasetOptions options, ReplacedSettings replaced)
    {
        if (options.Query is not null)
        {
            CheckQuery(dataset, options);
        }
        else if (string.IsNullOrWhiteSpace(options.TrainingUrl) && replaced.By(nameof(options.TrainingUrl)) is null)
        {
            throw Missing(dataset, nameof(options.TrainingUrl), "no training rows");
        }

        CheckParts(dataset, options);
        if (options.MaxBadRows < 1)
        {
            throw Invalid(dataset, nameof(options.MaxBadRows), Text(options.MaxBadRows), "1 or more");
        }

        if (!options.HasTestRows && replaced.Splitter is null)
        {
            CheckSplit(dataset, options);
        }

        return options.Seed >= 0
            ? options
            : throw Invalid(dataset, nameof(options.Seed), Text(options.Seed), $"0 to {int.MaxValue}");
    }

    /// <summary>The error for a URL that must be there.</summary>
    public static DatasetException Missing(string dataset, string setting, string what) => new(
        $"The dataset '{dataset}' has {what}: set {setting} in [Dataset] or as '{DatasetConfiguration.Key(dataset, setting)}'.");

    private static void CheckSplit(string dataset, DatasetOptions options)
    {
        CheckPart(dataset, nameof(options.TestSize), options.TestSize);
        if (options is { ValidationSize: { } size, HasValidationRows: false })
        {
            CheckPart(dataset, nameof(options.ValidationSize), size);
            if (options.TestSize + size >= 1)
            {
                throw Invalid(dataset, nameof(options.ValidationSize), Text(size), $"less than the {Text(1 - options.TestSize)} that TestSize leaves");
            }
        }

        if (options.Gap is { } gap && !SplitGap.TryParse(gap, out _))
        {
            throw Invalid(dataset, nameof(options.Gap), $"'{gap}'", SplitGap.Form);
        }

        var pair = options switch
        {
            { Stratify: true, GroupBy: not null } => "Stratify and GroupBy, which are not supported together",
            { Stratify: true, Shuffle: false } => "Stratify without Shuffle, but rows are drawn at random from each class",
            { GroupBy: not null, Shuffle: false } => "GroupBy without Shuffle, but groups are drawn at random",
            _ => null,
        };
        if (pair is not null)
        {
            throw new DatasetException($"The dataset '{dataset}' has {pair}. Change one in [Dataset] or in the configuration.");
        }
    }

    private static void CheckQuery(string dataset, DatasetOptions options)
    {
        if ((options.TrainingUrl ?? options.ValidationUrl ?? options.TestUrl) is { } url)
        {
            throw new DatasetException(
                $"The dataset '{dataset}' has a query, beside which the file '{SourceUrl.Redact(url)}' has no meaning. Remove one in [Dataset] or in the "
                + "configuration.");
        }

        CheckDatabase(dataset, "a query", options.Query!, "[Dataset]", "Connection");
    }

    private static void CheckParts(string dataset, DatasetOptions options)
    {
        foreach (var source in options.Sources)
        {
            if (source.QueryIn(options) is not { } query)
            {
                continue;
            }

            CheckDatabase(dataset, $"a query for '{source.Member}'", query, "[Source]", source.SettingOf("Connection"));

            // What is not read by itself is joined with the training values, and then divided.
            var unread = query.Inputs.FirstOrDefault(input => input.Test is not null && !options.HasTestRows) is { } test ? (test.Name, Part: "Test")
                : query.Inputs.FirstOrDefault(input => input.Validation is not null && !options.HasValidationRows) is { } other ? (other.Name, "Validation")
                : default((string Name, string Part)?);
            if (unread is var (name, part))
            {
                var rows = part == "Test" ? "test" : "validation";
                throw new DatasetException(
                    $"The dataset '{dataset}': the input '{name}' of the query for '{source.Member}' has a value for {rows} rows, but the dataset reads no "
                    + $"{rows} rows by themselves. Set {part}Url, let the dataset's own query name the input, or remove the value in [QueryInput] or "
                    + $"'{DatasetConfiguration.Key(dataset, $"Inputs:{name}:{part}")}'.");
            }
        }
    }

    private static void CheckDatabase(string dataset, string what, DatasetQuery query, string attribute, string setting)
    {
        if ((query.Connection is null) == (query.DatabaseUrl is null))
        {
            throw new DatasetException(
                $"The dataset '{dataset}' has {what} and {(query.Connection is null ? "no database" : "two databases")}: set Connection, the name "
                + $"of a connection string, or DatabaseUrl, an SQLite file, in {attribute} or as '{DatasetConfiguration.Key(dataset, setting)}'.");
        }
    }

    private static void CheckPart(string dataset, string setting, double value)
    {
        if (value is not (> 0 and < 1))
        {
            throw Invalid(dataset, setting, Text(value), "a number above 0 and below 1");
        }
    }

    private static DatasetException Invalid(string dataset, string setting, string found, string expected) => new(
        $"The dataset '{dataset}' has {setting} = {found}; expected {expected}. Set it in [Dataset] or as '{DatasetConfiguration.Key(dataset, setting)}'.");

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
