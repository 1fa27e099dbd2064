using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn;

/// <summary>Puts settings of the configuration in the place of those of a row's parts: <c>Sources:MEMBER:Url</c> and <c>Format</c>,
/// or <c>Connection</c>, <c>DatabaseUrl</c> and <c>Provider</c> of its query.</summary>
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
                changed[index] = changed[index].Query is { } query
                    ? changed[index] with { Query = Applied(query, setting) }
                    : Applied(changed[index], setting);
            }

            if (changed[index].Query is { IsWithoutDatabase: true } && entry[nameof(DatasetQuery.Provider)] is { Length: > 0 })
            {
                throw new DatasetException(
                    $"'{entry.Path}:{nameof(DatasetQuery.Provider)}' is set, but the query for '{changed[index].Member}' is for the database of the dataset's "
                    + "own query. Set Connection or DatabaseUrl beside it, or set the provider of the dataset.");
            }
        }

        return changed;
    }

    private static SourceOptions Applied(SourceOptions source, IConfigurationSection setting) => setting.Key.ToUpperInvariant() switch
    {
        "URL" when Text(setting) is { } url => source with { Url = url },
        "URL" => throw new DatasetException($"'{setting.Path}' is empty; expected a file or a pattern of files."),
        "FORMAT" => source with { Format = Format(setting) },
        _ => throw new DatasetException($"'{setting.Path}' is no setting of a source of files; expected Url or Format."),
    };

    private static DatasetQuery Applied(DatasetQuery query, IConfigurationSection setting) => setting.Key.ToUpperInvariant() switch
    {
        "CONNECTION" => query with { Connection = Text(setting) },
        "DATABASEURL" => query with { DatabaseUrl = Text(setting) },
        "PROVIDER" => query with { Provider = Text(setting) ?? query.Provider },
        _ => throw new DatasetException($"'{setting.Path}' is no setting of a source that is a query; expected Connection, DatabaseUrl or Provider."),
    };

    private static string? Text(IConfigurationSection setting) => string.IsNullOrWhiteSpace(setting.Value) ? null : setting.Value.Trim();

    private static DataFormat Format(IConfigurationSection setting) =>
        Enum.TryParse(setting.Value, ignoreCase: true, out DataFormat format) && Enum.IsDefined(format)
            ? format
            : throw new DatasetException($"'{setting.Path}': expected one of {string.Join(", ", Enum.GetNames<DataFormat>())}, found '{setting.Value}'.");
}
