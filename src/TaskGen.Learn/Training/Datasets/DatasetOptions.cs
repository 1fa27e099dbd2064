namespace TaskGen.Learn;

/// <summary>The settings of a dataset, as its attribute gives them; see <see cref="DatasetAttribute"/> for what they mean.</summary>
public sealed record DatasetOptions
{
    /// <summary>The file with the training rows, or with all rows when it is split.</summary>
    public string? TrainingUrl { get; init; }

    /// <summary>The file with the validation rows; null for none.</summary>
    public string? ValidationUrl { get; init; }

    /// <summary>The file with the test rows; null if the training source is split.</summary>
    public string? TestUrl { get; init; }

    /// <summary>The part of the rows that is kept for testing, above 0 and below 1; without effect where there is a <see cref="TestUrl"/>.</summary>
    public double TestSize { get; init; } = 0.2;

    /// <summary>
    /// The part of all rows that is kept for validation, above 0 and below 1; null for none. Without effect where there is a <see cref="ValidationUrl"/>
    /// or a <see cref="TestUrl"/>.
    /// </summary>
    public double? ValidationSize { get; init; }

    /// <summary>
    /// Whether rows are shuffled before they are split; must be <see langword="false"/> for rows with a time. Sources that were split beforehand keep
    /// their order.
    /// </summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>Whether each part gets about the same part of every class.</summary>
    public bool Stratify { get; init; }

    /// <summary>The member of the row that says to which group it belongs; null if rows have no groups.</summary>
    public string? GroupBy { get; init; }

    /// <summary>What is left out between the parts of a split by time, "100 rows" or "7d"; null for nothing.</summary>
    public string? Gap { get; init; }

    /// <summary>The query whose result is the rows; null if they are in files.</summary>
    public DatasetQuery? Query { get; init; }

    /// <summary>The sources of the row's parts, in the order in which they are joined; none if rows come from one source.</summary>
    public IReadOnlyList<SourceOptions> Sources { get; init; } = [];

    /// <summary>The form of the data in files; by default what the endings of their names say.</summary>
    public DataFormat Format { get; init; }

    /// <summary>What to do with a record that cannot be read as a row; by default the first ends the reading.</summary>
    public BadRows BadRows { get; init; }

    /// <summary>How many such records are listed, if they are collected; at least 1.</summary>
    public int MaxBadRows { get; init; } = BadRowLog.DefaultLimit;

    /// <summary>Whether test rows are read by themselves; if not, the training rows are split.</summary>
    internal bool HasTestRows => TestUrl is not null || Query?.HasTest == true;

    /// <summary>Whether validation rows are read by themselves.</summary>
    internal bool HasValidationRows => ValidationUrl is not null || Query?.HasValidation == true;

    /// <summary>The seed of the shuffle, as scikit-learn's <c>random_state</c>; not negative.</summary>
    public int Seed { get; init; }

    /// <summary>The setting that says where the rows of a part are, and its value; null if the part has no rows of its own.</summary>
    internal (string Setting, string? Url) UrlOf(DatasetPart part) => part switch
    {
        DatasetPart.Training => (nameof(TrainingUrl), TrainingUrl),
        DatasetPart.Validation => (nameof(ValidationUrl), ValidationUrl),
        _ => (nameof(TestUrl), TestUrl),
    };
}
