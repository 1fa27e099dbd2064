using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The tasks that load a dataset in which methods of the user take part.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="context">What is needed to get at the data; null for that of the run.</param>
/// <param name="reading">How the steps that are built in are tried again.</param>
internal sealed class StagedTasks<TRaw, TRow, TFeatures>(StagedDataset<TRaw, TRow, TFeatures> dataset, DataContext? context, TaskOptions reading)
{
    private readonly Codec<DatasetPartitions<Partition<TRow>>> _rowPartitions =
        new DatasetPartitionsCodec<Partition<TRow>>(new PartitionCodec<TRow>(dataset.Row, dataset.Schema));

    /// <summary>The name of the whole.</summary>
    public string Name { get; } = dataset.Name + ".Dataset";

    /// <summary>How what is read is written.</summary>
    public Codec<TRaw> Raw => dataset.Raw;

    /// <summary>How the result is written.</summary>
    public Codec<DatasetPartitions<Partition<TFeatures>>> Output { get; } = new DatasetPartitionsCodec<Partition<TFeatures>>(dataset.Partition);

    /// <summary>Finds what the reader is called for.</summary>
    public TaskDefinition<DatasetTaskInputs, Seeded<DatasetSource>> Find(ReaderStage<TRaw> reader) => BuiltIn(
        "Sources",
        $"Finds the files that '{reader.Name}' reads.",
        DatasetTaskInputsCodec.Instance,
        Seeded<DatasetSource>.CodecOf(DatasetSource.Codec),
        async (_, invocation) =>
        {
            var (data, options) = Settings(invocation);
            var sources = await new ReaderSources(dataset.Name, options, reader.Name, reader.Scope)
                .FindAsync(data, invocation.CancellationToken).ConfigureAwait(false);
            return new(sources, options.Seed);
        });

    /// <summary>Calls the reader for a file, for those of a source, or once.</summary>
    public TaskDefinition<ReadTaskInputs, TRaw[]> Read(ReaderStage<TRaw> reader) => StageTask.Of(
        reader,
        ReadTaskInputs.Codec,
        Codecs.Array(dataset.Raw),
        static inputs => inputs.Source,
        async (inputs, invocation) =>
            StageTask.Checked(await reader.Read(inputs.Files, invocation).ConfigureAwait(false), reader, inputs.Source));

    /// <summary>Reads rows with what is built in.</summary>
    public TaskDefinition<DatasetTaskInputs, Seeded<PartRows<TRaw>>> ReadRows() => BuiltIn(
        "Rows",
        $"Reads the rows of the dataset '{dataset.Name}'.",
        DatasetTaskInputsCodec.Instance,
        Seeded<PartRows<TRaw>>.CodecOf(PartRows<TRaw>.CodecOf(dataset.Raw)),
        async (_, invocation) =>
        {
            var (data, options) = Settings(invocation);
            var parts = await TablePartitions.ReadAsync(dataset.Name, options, dataset.RawSchema!, dataset.Join, data, invocation.CancellationToken)
                .ConfigureAwait(false);
            return new(parts, options.Seed);
        });

    /// <summary>Reads the sources that a method joins.</summary>
    public TaskDefinition<DatasetTaskInputs, Seeded<UnionRows>> ReadTables(UnionStage<TRaw> union) => BuiltIn(
        "Rows",
        $"Reads the rows of the sources of the dataset '{dataset.Name}'.",
        DatasetTaskInputsCodec.Instance,
        Seeded<UnionRows>.CodecOf(UnionRows.CodecOf(UnionTables.CodecOf(union.Tables))),
        async (_, invocation) =>
        {
            var (data, options) = Settings(invocation);
            var rows = await new UnionReading(dataset.Name, union.Main, union.Parts).ReadAsync(options, data, invocation.CancellationToken)
                .ConfigureAwait(false);
            return new(rows, options.Seed);
        });

    /// <summary>Calls the method that joins sources, for a part of the dataset.</summary>
    public TaskDefinition<UnionTaskInputs, TRaw[]> Join(UnionStage<TRaw> union) => StageTask.Of(
        union,
        UnionTaskInputs.CodecOf(UnionTables.CodecOf(union.Tables)),
        Codecs.Array(dataset.Raw),
        static inputs => inputs.Source,
        async (inputs, invocation) => StageTask.Checked(await union.Join(inputs.Tables, invocation).ConfigureAwait(false), union, inputs.Source) is var rows
            && rows.Length > 0
            ? rows
            : throw new DatasetException("no rows were returned; expected one at least."));

    /// <summary>Reads and divides rows with what is built in.</summary>
    public TaskDefinition<DatasetTaskInputs, DatasetPartitions<Partition<TRow>>> Load()
    {
        // Without a parser, what is read are rows.
        var join = (RowJoin<TRow>?)(object?)dataset.Join;
        var table = new TableDataset<TRow> { Name = dataset.Name, Options = dataset.Options, Schema = dataset.Schema, Row = dataset.Row, Join = join };
        return BuiltIn(
            "Partitions",
            $"Reads the dataset '{dataset.Name}' and divides it into partitions.",
            DatasetTaskInputsCodec.Instance,
            _rowPartitions,
            (_, invocation) => new(table.LoadAsync(context ?? invocation.Data, invocation.CancellationToken)));
    }

    /// <summary>Calls the parser for what was read for a part.</summary>
    public TaskDefinition<ParseTaskInputs<TRaw>, TRow[]> Parse(ParserStage<TRaw, TRow> parser) => StageTask.Of(
        parser,
        ParseTaskInputs<TRaw>.CodecOf(dataset.Raw),
        Codecs.Array<TRow>(dataset.Row),
        static inputs => inputs.Source,
        async (inputs, invocation) => parser.ParseRows is { } parse
            ? StageTask.Checked(await parse(inputs.Rows, invocation).ConfigureAwait(false), parser, inputs.Source)
            : ParseRows(parser, inputs, invocation));

    /// <summary>Calls the splitter with all rows.</summary>
    public TaskDefinition<SplitTaskInputs<TRow>, TrainTestSplit?> Split(SplitterStage<TRow> splitter) => StageTask.Of(
        splitter,
        SplitTaskInputs<TRow>.CodecOf(dataset.Row),
        TrainTestSplitCodec.Optional,
        static _ => "the rows of the dataset",
        async (inputs, invocation) => inputs.Rows is not { } rows
            ? null
            : SplitCheck.Checked(
                await splitter.Split(new Partition<TRow>(rows, dataset.Schema), new Random(inputs.Seed), invocation).ConfigureAwait(false),
                rows.Length));

    /// <summary>Makes partitions of the rows.</summary>
    public TaskDefinition<DivideTaskInputs<TRow>, DatasetPartitions<Partition<TRow>>> Divide() => BuiltIn(
        "Partitions",
        $"Divides the rows of the dataset '{dataset.Name}' into partitions.",
        DivideTaskInputs<TRow>.CodecOf(dataset.Row),
        _rowPartitions,
        (inputs, invocation) =>
        {
            var (data, options) = Settings(invocation);
            var partitions = TablePartitions.Create(dataset.Name, options, dataset.Schema, inputs.Parts, data.Sample, inputs.Split);
            return new(partitions with
            {
                Provenance = partitions.Provenance with
                {
                    Reader = dataset.Reader?.Name,
                    Union = dataset.Union?.Name,
                    Parser = dataset.Parser?.Name,
                    Splitter = inputs.Split is null ? null : dataset.Splitter?.Name,
                },
            });
        });

    /// <summary>Transforms the rows of each partition.</summary>
    public TaskDefinition<DatasetPartitions<Partition<TRow>>, DatasetPartitions<Partition<TFeatures>>> Transform(FeatureTransform<TRow, TFeatures> transform) =>
        StageTask.Of(
            transform,
            (ObjectCodec<DatasetPartitions<Partition<TRow>>>)_rowPartitions,
            Output,
            static _ => "the rows of the dataset",
            (inputs, invocation) => new(Transformed(inputs, transform, invocation.CancellationToken)));

    private static DatasetPartitions<Partition<TFeatures>> Transformed(
        DatasetPartitions<Partition<TRow>> rows, FeatureTransform<TRow, TFeatures> transform, CancellationToken cancellationToken)
    {
        var train = Apply(rows.Train, DatasetPart.Training);
        var validation = rows.Validation is null ? null : Apply(rows.Validation, DatasetPart.Validation);
        var test = Apply(rows.Test, DatasetPart.Test);
        return new(train, validation, test, rows.Provenance with
        {
            Train = TablePartitions.Describe(train, rows.Provenance.Train.Url),
            Validation = validation is null ? null : TablePartitions.Describe(validation, rows.Provenance.Validation!.Url),
            Test = TablePartitions.Describe(test, rows.Provenance.Test.Url),
            FeatureTransform = transform.Name,
        });

        Partition<TFeatures> Apply(Partition<TRow> partition, DatasetPart part) =>
            transform.Apply(partition, $"the {DatasetParts.Name(part)} rows", cancellationToken);
    }

    private static TRow[] ParseRows(ParserStage<TRaw, TRow> parser, ParseTaskInputs<TRaw> inputs, TaskInvocation invocation)
    {
        var rows = new List<TRow>(inputs.Rows.Length);
        for (var i = 0; i < inputs.Rows.Length; i++)
        {
            invocation.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                parser.ParseRow!(inputs.Rows[i], rows, invocation);
            }
            catch (Exception exception) when (StageFaults.IsUnnamed(exception))
            {
                throw StageFaults.Of(parser, inputs.Source, i, exception);
            }
        }

        return [.. rows];
    }

    private (DataContext Data, DatasetOptions Options) Settings(TaskInvocation invocation)
    {
        var data = context ?? invocation.Data;
        return (data, dataset.GetOptions(data.Configuration));
    }

    private TaskDefinition<TInputs, TOutput> BuiltIn<TInputs, TOutput>(
        string name,
        string description,
        ObjectCodec<TInputs> inputs,
        Codec<TOutput> output,
        Func<TInputs, TaskInvocation, ValueTask<TOutput>> invoke)
        where TInputs : notnull => StageTask.BuiltIn($"{Name}.{name}", description, reading, inputs, output, invoke);
}
