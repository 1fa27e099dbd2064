using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn;

/// <summary>Puts values of the configuration in the place of those of a query's inputs: <c>Inputs:NAME:Training</c>, <c>Validation</c>, <c>Test</c>.</summary>
internal static class QueryConfiguration
{
    /// <summary>The section of a dataset's settings that holds values of inputs.</summary>
    public const string Section = "Inputs";

    /// <summary>The query with the values in effect.</summary>
    /// <exception cref="DatasetException">There is no such input, or the value is not of its type.</exception>
    public static DatasetQuery Apply(string dataset, DatasetQuery query, IConfigurationSection inputs)
    {
        var changed = query.Inputs.ToList();
        foreach (var entry in inputs.GetChildren())
        {
            var index = changed.FindIndex(input => string.Equals(input.Name, entry.Key, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                throw new DatasetException(
                    $"'{entry.Path}' is no input of the query of '{dataset}'; expected one of "
                    + $"{string.Join(", ", changed.Select(static input => input.Name))}.");
            }

            foreach (var value in entry.GetChildren())
            {
                var input = changed[index];
                var parsed = Parse(value, input.Training ?? input.Validation ?? input.Test);
                changed[index] = value.Key.ToUpperInvariant() switch
                {
                    "TRAINING" => input with { Training = parsed },
                    "VALIDATION" => input with { Validation = parsed },
                    "TEST" => input with { Test = parsed },
                    _ => throw new DatasetException($"'{value.Path}' is no part of a dataset; expected Training, Validation or Test."),
                };
            }
        }

        return query with { Inputs = changed };
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
