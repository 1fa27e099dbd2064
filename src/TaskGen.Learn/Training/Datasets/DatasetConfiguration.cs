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
         nameof(DatasetOptions.TestSize), nameof(DatasetOptions.Shuffle), nameof(DatasetOptions.Seed)];

    /// <summary>The settings in effect, checked.</summary>
    /// <exception cref="DatasetException">A setting is unknown, has no value of its type, or contradicts another.</exception>
    public static DatasetOptions Apply(string dataset, DatasetOptions options, IConfiguration? configuration)
    {
        string? testSizeKey = null;
        foreach (var setting in Read(dataset, configuration))
        {
            options = setting.Name switch
            {
                nameof(DatasetOptions.TrainingUrl) => options with { TrainingUrl = setting.Text },
                nameof(DatasetOptions.ValidationUrl) => options with { ValidationUrl = setting.Text },
                nameof(DatasetOptions.TestUrl) => options with { TestUrl = setting.Text },
                nameof(DatasetOptions.TestSize) => options with { TestSize = setting.Fraction() },
                nameof(DatasetOptions.Shuffle) => options with { Shuffle = setting.Truth() },
                _ => options with { Seed = setting.Seed() },
            };
            testSizeKey = setting.Name == nameof(DatasetOptions.TestSize) ? setting.Key : testSizeKey;
        }

        if (testSizeKey is not null && options.TestUrl is { } testUrl)
        {
            throw new DatasetException(
                $"'{testSizeKey}' is set, but the dataset '{dataset}' has test rows of its own (TestUrl = '{testUrl}'), so nothing is split. "
                + "Remove the one, or set the other to an empty value.");
        }

        return Checked(dataset, options);
    }

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

    private static DatasetOptions Checked(string dataset, DatasetOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.TrainingUrl))
        {
            throw Missing(dataset, nameof(DatasetOptions.TrainingUrl), "no training rows");
        }

        if (options.TestUrl is null && !(options.TestSize is > 0 and < 1))
        {
            throw new DatasetException(
                $"The dataset '{dataset}' has TestSize = {options.TestSize.ToString(CultureInfo.InvariantCulture)}; "
                + $"expected a number above 0 and below 1. Set it in [Dataset] or as '{Key(dataset, nameof(DatasetOptions.TestSize))}'.");
        }

        return options.Seed >= 0
            ? options
            : throw new DatasetException(
                $"The dataset '{dataset}' has Seed = {options.Seed.ToString(CultureInfo.InvariantCulture)}; expected 0 to {int.MaxValue}. "
                + $"Set it in [Dataset] or as '{Key(dataset, nameof(DatasetOptions.Seed))}'.");
    }

    /// <summary>The error for a URL that must be there.</summary>
    public static DatasetException Missing(string dataset, string setting, string what) => new(
        $"The dataset '{dataset}' has {what}: set {setting} in [Dataset] or as '{Key(dataset, setting)}'.");

    private readonly record struct Setting(string Key, string Name, string? Text)
    {
        public double Fraction() =>
            double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1
                ? value
                : throw Invalid("a number above 0 and below 1, with a decimal point, such as 0.2");

        public bool Truth() => bool.TryParse(Text, out var value) ? value : throw Invalid("true or false");

        public int Seed() => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Invalid($"a whole number from 0 to {int.MaxValue}");

        private DatasetException Invalid(string expected) => new($"'{Key}': expected {expected}, found '{Text}'.");
    }
}
