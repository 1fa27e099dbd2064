using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn;

/// <summary>Where data comes from and how it is divided, whatever the type of its partitions.</summary>
public abstract class Dataset
{
    private protected Dataset()
    {
    }

    /// <summary>The name by which configuration finds it: the full name of its class.</summary>
    public required string Name { get; init; }

    /// <summary>The settings as the attribute gives them.</summary>
    public required DatasetOptions Options { get; init; }

    /// <summary>Whether partitions are paths that the training method reads by itself.</summary>
    public abstract bool IsLazy { get; }

    /// <summary>The settings in effect: those of the attribute, in whose place come those of the configuration.</summary>
    /// <param name="configuration">Settings such as <c>TaskGen:Wine:Dataset:TrainingUrl</c>; null for none.</param>
    /// <exception cref="DatasetException">A setting has no value of its type, is missing, or contradicts another.</exception>
    public DatasetOptions GetOptions(IConfiguration? configuration)
    {
        var options = DatasetConfiguration.Apply(Name, Options, configuration);
        return IsLazy && options.TestUrl is null
            ? throw DatasetChecks.Missing(Name, nameof(DatasetOptions.TestUrl), "no test rows, and a lazy dataset is not split")
            : options;
    }

    private protected DatasetLocation Location(string setting, string url) => new(Name, setting, url);
}
