using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>
/// Builds the workflow that loads a dataset in which methods of the user take part: each is a node of its own; what is built in is one node up to the first
/// of them, and one that makes partitions.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="context">What is needed to get at the data; null for that of the run.</param>
/// <param name="reading">How the steps that are built in are tried again.</param>
internal sealed class StagedWorkflow<TRaw, TRow, TFeatures>(StagedDataset<TRaw, TRow, TFeatures> dataset, DataContext? context, TaskOptions reading)
{
    private const string SourcesNode = "sources";
    private const string ReadNode = "read";
    private const string RowsNode = "rows";
    private const string UnionNode = "union";
    private const string ParseNode = "parse";
    private const string SplitNode = "split";
    private const string PartitionsNode = "partitions";
    private const string TransformNode = "transform";

    private readonly StagedTasks<TRaw, TRow, TFeatures> _tasks = new(dataset, context, reading);
    private readonly List<WorkflowNode<StagedFrame<TRaw, TRow, TFeatures>>> _nodes = [];

    public WorkflowDefinition<DatasetTaskInputs, DatasetPartitions<Partition<TFeatures>>> Create()
    {
        // Up to the partitions everything is built in, where rows are only transformed.
        if (dataset is { Reader: null, Union: null, Parser: null, Splitter: null })
        {
            Load();
        }
        else
        {
            Partition(Parse(dataset.Reader is { } reader ? Read(reader) : dataset.Union is { } union ? Join(union) : ReadRows()));
        }

        var last = dataset.Transform is null ? PartitionsNode : Transform(dataset.Transform);
        return new WorkflowDefinition<DatasetTaskInputs, StagedFrame<TRaw, TRow, TFeatures>, DatasetPartitions<Partition<TFeatures>>>
        {
            Name = _tasks.Name,
            Description = $"Reads the dataset '{dataset.Name}' and divides it into partitions.",
            Inputs = DatasetTaskInputsCodec.Instance,
            Output = _tasks.Output,
            CreateFrame = static _ => new(),
            GetResult = static frame => frame.Result ?? (DatasetPartitions<Partition<TFeatures>>)(object)frame.Partitions!,
            Results = [new NodeInput(last, "", _tasks.Output.TypeName)],
            Nodes = _nodes,
        };
    }

    private void Load() => Add(PartitionsNode, _tasks.Load(), [], static _ => new(), static (frame, partitions) => frame.Partitions = partitions);

    private string Read(ReaderStage<TRaw> reader)
    {
        var (find, read) = (_tasks.Find(reader), _tasks.Read(reader));
        Add(SourcesNode, find, [], static _ => new(), static (frame, sources) => frame.Sources = sources);
        Map(
            ReadNode,
            read,
            new NodeInput(SourcesNode, "files", find.Output.TypeName),
            static frame => [.. frame.Sources!.Items.Select(static source => new ReadTaskInputs(source.Files, source.Name))],
            static (frame, rows) => frame.Raw = new(Joined(frame.Sources!.Items, rows), frame.Sources.Seed));
        return ReadNode;
    }

    private string ReadRows()
    {
        Add(RowsNode, _tasks.ReadRows(), [], static _ => new(), static (frame, rows) => frame.Raw = rows);
        return RowsNode;
    }

    private string Join(UnionStage<TRaw> union)
    {
        var (read, join) = (_tasks.ReadTables(union), _tasks.Join(union));
        Add(RowsNode, read, [], static _ => new(), static (frame, tables) => frame.Tables = tables);
        Map(
            UnionNode,
            join,
            new NodeInput(RowsNode, "tables", read.Output.TypeName),
            static frame => [.. frame.Tables!.Items.Select(static part => new UnionTaskInputs(part.Tables, $"the {DatasetParts.Name(part.Part)} rows"))],
            static (frame, joined) => frame.Raw = new(
                [.. frame.Tables!.Items.Zip(joined, static (part, rows) => new PartRows<TRaw>(part.Part, part.Origin, rows))], frame.Tables.Seed));
        return UnionNode;
    }

    private string Parse(string rows)
    {
        if (dataset.Parser is not { } parser)
        {
            return rows;
        }

        Map(
            ParseNode,
            _tasks.Parse(parser),
            new NodeInput(rows, "rows", _tasks.Raw.TypeName + "[]"),
            static frame => [.. frame.Raw!.Items.Select(static part => new ParseTaskInputs<TRaw>(part.Rows, $"the {DatasetParts.Name(part.Part)} rows"))],
            static (frame, parsed) => frame.Rows = [.. frame.Raw!.Items.Zip(parsed, static (raw, rows) => new PartRows<TRow>(raw.Part, raw.Origin, rows))]);
        return ParseNode;
    }

    private void Partition(string rows)
    {
        var input = new NodeInput(rows, "rows", dataset.Row.TypeName + "[]");
        NodeInput[] inputs = [input];
        if (dataset.Splitter is { } splitter)
        {
            var split = _tasks.Split(splitter);
            Add(
                SplitNode,
                split,
                inputs,
                static frame => new SplitTaskInputs<TRow>(ToSplit(RowsOf(frame)), frame.Raw!.Seed),
                static (frame, found) => frame.Split = found);
            inputs = [input, new NodeInput(SplitNode, "split", split.Output.TypeName)];
        }

        Add(
            PartitionsNode,
            _tasks.Divide(),
            inputs,
            static frame => new DivideTaskInputs<TRow>(RowsOf(frame), frame.Split),
            static (frame, partitions) => frame.Partitions = partitions);
    }

    private string Transform(FeatureTransform<TRow, TFeatures> transform)
    {
        var task = _tasks.Transform(transform);
        Add(
            TransformNode,
            task,
            [new NodeInput(PartitionsNode, "partitions", task.Inputs.TypeName)],
            static frame => frame.Partitions!,
            static (frame, partitions) => frame.Result = partitions);
        return TransformNode;
    }

    private void Add<TInputs, TOutput>(
        string id,
        TaskDefinition<TInputs, TOutput> task,
        IReadOnlyList<NodeInput> inputs,
        Func<StagedFrame<TRaw, TRow, TFeatures>, TInputs> read,
        Action<StagedFrame<TRaw, TRow, TFeatures>, TOutput> write)
        where TInputs : notnull => _nodes.Add(new TaskNode<StagedFrame<TRaw, TRow, TFeatures>, TInputs, TOutput>
        {
            Id = id,
            Type = task.Output.TypeName,
            Line = 0,
            Inputs = inputs,
            Task = task,
            Read = read,
            Write = write,
        });

    private void Map<TInputs, TOutput>(
        string id,
        TaskDefinition<TInputs, TOutput> task,
        NodeInput input,
        Func<StagedFrame<TRaw, TRow, TFeatures>, IReadOnlyList<TInputs>> read,
        Action<StagedFrame<TRaw, TRow, TFeatures>, IReadOnlyList<TOutput>> write)
        where TInputs : notnull => _nodes.Add(new MapNode<StagedFrame<TRaw, TRow, TFeatures>, TInputs, TOutput>
        {
            Id = id,
            Type = $"IReadOnlyList<{task.Output.TypeName}>",
            Line = 0,
            Inputs = [input],
            Call = task,
            Read = read,
            Write = write,
        });

    // Without a parser, what is read are rows.
    private static PartRows<TRow>[] RowsOf(StagedFrame<TRaw, TRow, TFeatures> frame) => frame.Rows ?? (PartRows<TRow>[])(object)frame.Raw!.Items;

    private static TRow[]? ToSplit(PartRows<TRow>[] parts) => Array.Exists(parts, static part => part.Part == DatasetPart.Test)
        ? null
        : Array.Find(parts, static part => part.Part == DatasetPart.Training)!.Rows;

    private static PartRows<TRaw>[] Joined(IEnumerable<DatasetSource> sources, IEnumerable<TRaw[]> rows) =>
    [
        .. sources.Zip(rows).GroupBy(static pair => pair.First.Part).Select(static part => new PartRows<TRaw>(
            part.Key, part.First().First.Origin, part.Count() == 1 ? part.First().Second : [.. part.SelectMany(static pair => pair.Second)])),
    ];
}
