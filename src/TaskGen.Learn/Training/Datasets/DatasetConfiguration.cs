using System.Globalization;
using Microsoft.Extensions.Configuration;
using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>Puts settings of the configuration in the place of those of an attribute.</summary>
/// <remarks>The keys are <c>TaskGen:NAME:Dataset:SETTING</c>; the full name of the class goes before its last part.</remarks>
internal static class DatasetConfiguration
{
    private static readonly string[] Settings =
        [nameof(DatasetOptions.TrainingUrl), nameof(DatasetOptions.ValidationUrl), nameof(DatasetOptions.TestUrl),
         nameof(DatasetOptions.TestSize), nameof(DatasetOptions.ValidationSize), nameof(DatasetOptions.Shuffle), nameof(DatasetOptions.Seed),
         nameof(DatasetOptions.Stratify), nameof(DatasetOptions.GroupBy), nameof(DatasetOptions.Gap), nameof(DatasetOptions.Format),
         nameof(DatasetOptions.BadRows), nameof(DatasetOptions.MaxBadRows), nameof(DatasetQuery.Connection), nameof(DatasetQuery.DatabaseUrl),
         nameof(DatasetQuery.Provider), QueryConfiguration.Section, SourceOptions.Section];

    private static readonly string[] SplitSettings =
        [nameof(DatasetOptions.TestSize), nameof(DatasetOptions.ValidationSize), nameof(DatasetOptions.Stratify), nameof(DatasetOptions.GroupBy),
         nameof(DatasetOptions.Gap)];

    /// <summary>The settings in effect, checked.</summary>
    /// <param name="dataset">The name of the dataset.</param>
    /// <param name="options">The settings as the attribute gives them.</param>
    /// <param name="configuration">What goes before them; null for nothing.</param>
    /// <param name="replaced">What methods do in the place of settings.</param>
    /// <exception cref="DatasetException">A setting is unknown, has no value of its type, or contradicts another.</exception>
    public static DatasetOptions Apply(string dataset, DatasetOptions options, IConfiguration? configuration, ReplacedSettings replaced)
    {
        var keys = new Dictionary<string, string>();
        foreach (var setting in Read(dataset, configuration))
        {
            keys[setting.Name] = setting.Key;
            if (replaced.By(setting.Name) is { } method)
            {
                throw new DatasetException(
                    $"'{setting.Key}' is set, but the dataset '{dataset}' has {method} in the place of that setting. Remove the setting.");
            }

            options = setting.Name switch
            {
                nameof(DatasetOptions.TrainingUrl) => options with { TrainingUrl = setting.Text },
                nameof(DatasetOptions.ValidationUrl) => options with { ValidationUrl = setting.Text },
                nameof(DatasetOptions.TestUrl) => options with { TestUrl = setting.Text },
                nameof(DatasetOptions.TestSize) => options with { TestSize = setting.Fraction() },
                nameof(DatasetOptions.Shuffle) => options with { Shuffle = setting.Truth() },
                nameof(DatasetOptions.ValidationSize) => options with { ValidationSize = setting.Text is null ? null : setting.Fraction() },
                nameof(DatasetOptions.Stratify) => options with { Stratify = setting.Truth() },
                nameof(DatasetOptions.GroupBy) => options with { GroupBy = setting.Text },
                nameof(DatasetOptions.Gap) => options with { Gap = setting.Text },
                nameof(DatasetOptions.Format) => options with { Format = setting.Member<DataFormat>() },
                nameof(DatasetOptions.BadRows) => options with { BadRows = setting.Member<BadRows>() },
                nameof(DatasetOptions.MaxBadRows) => options with { MaxBadRows = setting.Whole() },
                nameof(DatasetOptions.Seed) => options with { Seed = setting.Whole() },
                SourceOptions.Section => options with { Sources = SourceConfiguration.Apply(dataset, options.Sources, configuration!.GetSection(setting.Key)) },
                QueryConfiguration.Section => QueryConfiguration.Apply(dataset, options, configuration!.GetSection(setting.Key)),
                _ => options with { Query = Applied(options.Query ?? throw NoQuery(dataset, setting.Key), setting) },
            };
        }

        CheckThatSomethingIsSplit(dataset, options, keys);
        return DatasetChecks.Checked(dataset, options, replaced);

        DatasetQuery Applied(DatasetQuery query, Setting setting) => setting.Name switch
        {
            nameof(query.Connection) => query with { Connection = setting.Text },
            nameof(query.DatabaseUrl) => query with { DatabaseUrl = setting.Text },
            _ => query with { Provider = setting.Text ?? query.Provider },
        };
    }

    /// <summary>The error for a setting of a query where there is none.</summary>
    public static DatasetException NoQuery(string dataset, string key) =>
        new($"'{key}' is set, but the dataset '{dataset}' has no query. Remove the setting.");

    // What an attribute says gives way to a configured URL; what is configured does not.
    private static void CheckThatSomethingIsSplit(string dataset, DatasetOptions options, Dictionary<string, string> keys)
    {
        foreach (var setting in SplitSettings)
        {
            if (!keys.TryGetValue(setting, out var key))
            {
                continue;
            }

            if (options.HasTestRows)
            {
                throw new DatasetException(
                    $"'{key}' is set, but the dataset '{dataset}' has test rows of its own ({Own("TestUrl", options.TestUrl)}), so nothing is split. "
                    + "Remove the one, or set the other to an empty value.");
            }

            if (setting == nameof(DatasetOptions.ValidationSize) && options is { ValidationSize: not null, HasValidationRows: true })
            {
                throw new DatasetException(
                    $"'{key}' is set, but the dataset '{dataset}' has validation rows of its own ({Own("ValidationUrl", options.ValidationUrl)}). "
                    + "Remove the one, or set the other to an empty value.");
            }
        }
    }

    private static string Own(string setting, string? url) => url is null ? "by an input of its query" : $"{setting} = '{url}'";

    /// <summary>The key of a setting as a person would write it.</summary>
    public static string Key(string dataset, string setting) => $"TaskGen:{ShortName(dataset)}:Dataset:{setting}";

    private static string ShortName(string dataset) => dataset[(dataset.LastIndexOf('.') + 1)..];

    private static IEnumerable<Setting> Read(string dataset, IConfiguration? configuration)
    {
        // What comes later wins.
        foreach (var name in new[] { ShortName(dataset), dataset }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var entry in configuration?.GetSection($"TaskGen:{name}:Dataset").GetChildren() ?? [])
            {
                var known = Array.Find(Settings, setting => setting.Equals(entry.Key, StringComparison.OrdinalIgnoreCase))
                    ?? throw new DatasetException(
                        $"'{entry.Path}' is no setting of a dataset{Suggestion.DidYouMean(entry.Key, Settings)}; "
                        + $"expected one of {string.Join(", ", Settings)}.");
                yield return new Setting(entry.Path, known, string.IsNullOrWhiteSpace(entry.Value) ? null : entry.Value.Trim());
            }
        }
    }

    private readonly record struct Setting(string Key, string Name, string? Text)
    {
        public double Fraction() =>
            double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1
                ? value
                : throw Invalid("a number above 0 and below 1, with a decimal point, such as 0.2");

        public bool Truth() => bool.TryParse(Text, out var value) ? value : throw Invalid("true or false");

        public int Whole() => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Invalid($"a whole number from 0 to {int.MaxValue}");

        public TEnum Member<TEnum>()
            where TEnum : struct, Enum =>
            Enum.TryParse(Text, ignoreCase: true, out TEnum value) && Enum.IsDefined(value)
                ? value
                : throw Invalid($"one of {string.Join(", ", Enum.GetNames<TEnum>())}");

        private DatasetException Invalid(string expected) => new($"'{Key}': expected {expected}, found '{Text}'.");
    }
}
