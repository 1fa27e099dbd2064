using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Serialization;
using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>Where data comes from and how it is divided.</summary>
/// <typeparam name="TPartition"><c>Partition&lt;TRow&gt;</c>, or <see cref="LazyPartition"/>.</typeparam>
public abstract class Dataset<TPartition> : Dataset
    where TPartition : class
{
    private protected Dataset()
    {
    }

    /// <summary>How a partition is moved between processes.</summary>
    public abstract Codec<TPartition> Partition { get; }

    /// <summary>Reads the data and divides it.</summary>
    /// <param name="context">The folder from which relative URLs are taken, settings, and where downloads are kept.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The settings are wrong, or a source cannot be had.</exception>
    /// <exception cref="SourceException">A source cannot be had now, and perhaps later.</exception>
    public abstract Task<DatasetPartitions<TPartition>> LoadAsync(DataContext context, CancellationToken cancellationToken = default);

    /// <summary>Loading as a workflow, where methods of the class take part in it; null where it is one step.</summary>
    /// <param name="reading">How the steps that are built in are tried again.</param>
    internal virtual WorkflowDefinition<DatasetTaskInputs, DatasetPartitions<TPartition>>? CreateWorkflow(TaskOptions reading) => null;

    /// <summary>The folds that a study scores trials on where nothing is said of them.</summary>
    /// <param name="rows">The training rows.</param>
    /// <param name="count">How many.</param>
    /// <param name="configuration">Settings that take the place of those of the attribute.</param>
    /// <exception cref="DatasetException">Rows cannot be cut into folds.</exception>
    internal virtual FoldSplitter DefaultFolds(TPartition rows, int count, IConfiguration? configuration) => throw Lazy();

    /// <summary>The rows to train on and those held out of each fold.</summary>
    /// <param name="rows">The training rows, in the order from which folds are cut.</param>
    /// <param name="splitter">How they are cut.</param>
    /// <param name="configuration">Settings that take the place of those of the attribute.</param>
    /// <exception cref="DatasetException">Rows cannot be cut so.</exception>
    internal virtual IReadOnlyList<(TPartition Train, TPartition Held)> Cut(TPartition rows, FoldSplitter splitter, IConfiguration? configuration) =>
        throw Lazy();

    private DatasetException Lazy() => new(
        $"The dataset '{Name}' is lazy, and so cannot be cut into folds. Set '{nameof(DatasetOptions.ValidationUrl)}' to score trials on rows of their own.");
}
