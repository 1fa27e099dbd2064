using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn;

/// <summary>Puts values of the configuration in the place of those of a query's inputs: <c>Inputs:NAME:Training</c>, <c>Validation</c>, <c>Test</c>.</summary>
internal static class QueryConfiguration
{
    /// <summary>The section of a dataset's settings that holds values of inputs.</summary>
    public const string Section = "Inputs";

    /// <summary>The settings with the values in effect, in each query that names their input.</summary>
    /// <exception cref="DatasetException">There is no such input, or the value is not of its type.</exception>
    public static DatasetOptions Apply(string dataset, DatasetOptions options, IConfigurationSection inputs)
    {
        var queries = options.Sources.Select(static source => source.Query).Prepend(options.Query).OfType<DatasetQuery>().ToArray();
        if (queries.Length == 0)
        {
            throw DatasetConfiguration.NoQuery(dataset, inputs.Path);
        }

        string[] names = [.. queries.SelectMany(static query => query.Inputs).Select(static input => input.Name).Distinct(StringComparer.Ordinal)];
        var entries = inputs.GetChildren().ToArray();
        if (Array.Find(entries, entry => !names.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new DatasetException($"'{unknown.Path}' is no input of the query of '{dataset}'; expected one of {string.Join(", ", names)}.");
        }

        return options with
        {
            Query = options.Query is { } query ? Apply(query, entries) : null,
            Sources = [.. options.Sources.Select(source => source.Query is { } part ? source with { Query = Apply(part, entries) } : source)],
        };
    }

    private static DatasetQuery Apply(DatasetQuery query, IConfigurationSection[] entries) => query with
    {
        Inputs =
        [
            .. query.Inputs.Select(input => entries.Where(entry => string.Equals(input.Name, entry.Key, StringComparison.OrdinalIgnoreCase))
                .SelectMany(static entry => entry.GetChildren()).Aggregate(input, Apply)),
        ],
    };

    private static QueryInput Apply(QueryInput input, IConfigurationSection value)
    {
        var parsed = Parse(value, input.Training ?? input.Validation ?? input.Test);
        return value.Key.ToUpperInvariant() switch
        {
            "TRAINING" => input with { Training = parsed },
            "VALIDATION" => input with { Validation = parsed },
            "TEST" => input with { Test = parsed },
            _ => throw new DatasetException($"'{value.Path}' is no part of a dataset; expected Training, Validation or Test."),
        };
    }

    // A value has the type that the attribute gives the input.
    private static object? Parse(IConfigurationSection entry, object? example)
    {
        if (string.IsNullOrEmpty(entry.Value))
        {
            return null;
        }

        try
        {
            return example is null ? entry.Value : Convert.ChangeType(entry.Value, example.GetType(), CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or InvalidCastException)
        {
            throw new DatasetException(
                $"'{entry.Path}': expected a value like {Convert.ToString(example, CultureInfo.InvariantCulture)} ({TypeNames.Of(example!.GetType())}), "
                + $"found '{entry.Value}'.",
                exception);
        }
    }
}
