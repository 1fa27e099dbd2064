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

        if ((options.Query!.Connection is null) == (options.Query.DatabaseUrl is null))
        {
            throw new DatasetException(
                $"The dataset '{dataset}' has a query and {(options.Query.Connection is null ? "no database" : "two databases")}: set Connection, the name "
                + $"of a connection string, or DatabaseUrl, an SQLite file, in [Dataset] or as '{DatasetConfiguration.Key(dataset, "Connection")}'.");
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
