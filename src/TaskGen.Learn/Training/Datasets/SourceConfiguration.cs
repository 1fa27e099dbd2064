using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn;

/// <summary>Puts settings of the configuration in the place of those of a row's parts: <c>Sources:MEMBER:Url</c> and <c>Format</c>.</summary>
internal static class SourceConfiguration
{
    /// <summary>The sources with the settings in effect.</summary>
    /// <exception cref="DatasetException">There is no such part or setting, or a value is missing or not of its type.</exception>
    public static IReadOnlyList<SourceOptions> Apply(string dataset, IReadOnlyList<SourceOptions> sources, IConfigurationSection section)
    {
        var changed = sources.ToList();
        foreach (var entry in section.GetChildren())
        {
            var index = changed.FindIndex(source => string.Equals(source.Member, entry.Key, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                throw new DatasetException(changed.Count == 0
                    ? $"'{entry.Path}' is set, but no member of the row of '{dataset}' is marked [Source]. Remove the setting."
                    : $"'{entry.Path}' is no part of the row of '{dataset}'; expected one of "
                    + $"{string.Join(", ", changed.Select(static source => source.Member))}.");
            }

            foreach (var setting in entry.GetChildren())
            {
                changed[index] = setting.Key.ToUpperInvariant() switch
                {
                    "URL" when !string.IsNullOrWhiteSpace(setting.Value) => changed[index] with { Url = setting.Value.Trim() },
                    "URL" => throw new DatasetException($"'{setting.Path}' is empty; expected a file or a pattern of files."),
                    "FORMAT" => changed[index] with { Format = Format(setting) },
                    _ => throw new DatasetException($"'{setting.Path}' is no setting of a source; expected Url or Format."),
                };
            }
        }

        return changed;
    }

    private static DataFormat Format(IConfigurationSection setting) =>
        Enum.TryParse(setting.Value, ignoreCase: true, out DataFormat format) && Enum.IsDefined(format)
            ? format
            : throw new DatasetException($"'{setting.Path}': expected one of {string.Join(", ", Enum.GetNames<DataFormat>())}, found '{setting.Value}'.");
}
