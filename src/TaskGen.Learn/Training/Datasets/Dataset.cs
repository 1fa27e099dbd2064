using Microsoft.Extensions.Configuration;
using TaskGen.Sources;

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
        var options = DatasetConfiguration.Apply(Name, Options, configuration, Replaced);
        return IsLazy && options.TestUrl is null
            ? throw DatasetChecks.Missing(Name, nameof(DatasetOptions.TestUrl), "no test rows, and a lazy dataset is not split")
            : options;
    }

    /// <summary>Reads the data and tells what is in it; of a lazy dataset, which files there are.</summary>
    /// <param name="context">The folder from which relative URLs are taken, settings, and where downloads are kept.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The settings are wrong, or a source cannot be had.</exception>
    /// <exception cref="SourceException">A source cannot be had now, and perhaps later.</exception>
    public abstract Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default);

    /// <summary>The members of the rows that training takes; null where there is no row type.</summary>
    internal virtual IReadOnlyList<RowColumn>? FeatureColumns => null;

    /// <summary>What methods of the class do in the place of settings.</summary>
    private protected virtual ReplacedSettings Replaced => new(null, null);

    private protected DatasetLocation Location(string setting, string url) => new(Name, setting, url);
}
