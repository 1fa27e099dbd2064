using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>
/// A dataset of rows in whose loading methods of the user take part: what reads, parses, divides or transforms rows, each in the place of what is built in.
/// </summary>
/// <typeparam name="TRaw">What is read: rows, or what the parser makes rows of.</typeparam>
/// <typeparam name="TRow">The row type of the dataset.</typeparam>
/// <typeparam name="TFeatures">The rows that training takes: those of the dataset, or what the transform makes of them.</typeparam>
public sealed class StagedDataset<TRaw, TRow, TFeatures> : Dataset<Partition<TFeatures>>
{
    /// <summary>How what is read is moved between processes.</summary>
    public required Codec<TRaw> Raw { get; init; }

    /// <summary>How the built-in readers fill it; null if a method reads.</summary>
    public RowSchema<TRaw>? RawSchema { get; init; }

    /// <summary>How it is put together of several sources; null if it comes from one, or if a method reads.</summary>
    public RowJoin<TRaw>? Join { get; init; }

    /// <summary>The method that joins the sources of its parts; null if they are joined by key, or if there is one source.</summary>
    public UnionStage<TRaw>? Union { get; init; }

    /// <summary>How rows are moved between processes.</summary>
    public required ObjectCodec<TRow> Row { get; init; }

    /// <summary>How rows are turned into numbers and identified.</summary>
    public required RowSchema<TRow> Schema { get; init; }

    /// <summary>How the rows that training takes are moved between processes.</summary>
    public required ObjectCodec<TFeatures> Features { get; init; }

    /// <summary>How these are turned into numbers and identified.</summary>
    public required RowSchema<TFeatures> FeatureSchema { get; init; }

    /// <summary>The method that reads; null for the built-in readers.</summary>
    public ReaderStage<TRaw>? Reader { get; init; }

    /// <summary>The method that parses; null if what is read are rows.</summary>
    public ParserStage<TRaw, TRow>? Parser { get; init; }

    /// <summary>The method that divides rows; null if settings say how.</summary>
    public SplitterStage<TRow>? Splitter { get; init; }

    /// <summary>The method that transforms rows; null if training takes those of the dataset.</summary>
    public FeatureTransform<TRow, TFeatures>? Transform { get; init; }

    /// <inheritdoc/>
    public override bool IsLazy => false;

    /// <inheritdoc/>
    public override Codec<Partition<TFeatures>> Partition => field ??= new PartitionCodec<TFeatures>(Features, FeatureSchema);

    /// <inheritdoc/>
    private protected override ReplacedSettings Replaced => new(
        Reader?.Scope == ReaderScope.Everything ? Reader.Name : null, Splitter?.Name, Reader?.Name)
    {
        HasPartsAlone = Join?.IsOfPartsAlone == true || Union is { Main: null },
    };

    /// <inheritdoc/>
    /// <exception cref="StageException">A method failed.</exception>
    /// <exception cref="RunNotStartedException">A service is missing that a method takes, or a configured option is invalid.</exception>
    public override async Task<DatasetPartitions<Partition<TFeatures>>> LoadAsync(
        DataContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var run = await new StagedWorkflow<TRaw, TRow, TFeatures>(this, context, TaskOptions.Default).Create()
            .ExecuteAsync(new DatasetTaskInputs(), new RunOptions { Services = context.Services }, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (run.Errors is [var error, ..])
        {
            ExceptionDispatchInfo.Throw(error.Exception);
        }

        return run.Output;
    }

    /// <inheritdoc/>
    /// <exception cref="StageException">A method failed.</exception>
    public override async Task<DatasetProfile> DescribeAsync(DataContext context, CancellationToken cancellationToken = default) =>
        await TablePartitions.DescribeAsync(Name, await LoadAsync(context, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);

    internal override IReadOnlyList<RowColumn> FeatureColumns => FeatureSchema.Columns;

    /// <inheritdoc/>
    internal override WorkflowDefinition<DatasetTaskInputs, DatasetPartitions<Partition<TFeatures>>> CreateWorkflow(TaskOptions reading) =>
        new StagedWorkflow<TRaw, TRow, TFeatures>(this, null, reading).Create();

    internal override FoldSplitter DefaultFolds(Partition<TFeatures> rows, int count, IConfiguration? configuration) =>
        TrainingFolds.Default(rows, count, GetOptions(configuration));

    internal override IReadOnlyList<(Partition<TFeatures> Train, Partition<TFeatures> Held)> Cut(
        Partition<TFeatures> rows, FoldSplitter splitter, IConfiguration? configuration) =>
        TablePartitions.Cut(Name, rows, splitter, GetOptions(configuration).GroupBy);
}
