namespace TaskGen.Learn;

/// <summary>Says where the data of a trainer class comes from and how it is divided into training, validation and test partitions.</summary>
/// <remarks>
/// Either one source that is split (<see cref="TrainingUrl"/> and <see cref="TestSize"/>), or sources split beforehand
/// (<see cref="TrainingUrl"/>, <see cref="ValidationUrl"/>, <see cref="TestUrl"/>). Relative URLs are taken from the content root,
/// by default the program's own folder. Every setting is overridden by configuration, for example
/// <c>TaskGen:Wine:Dataset:TrainingUrl</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DatasetAttribute : Attribute
{
    /// <summary>The file with the training rows, or with all rows when it is split. Needed.</summary>
    public string? TrainingUrl { get; set; }

    /// <summary>The file with the validation rows; none by default.</summary>
    public string? ValidationUrl { get; set; }

    /// <summary>The file with the test rows; none by default. Needed when <see cref="Lazy"/> is set.</summary>
    public string? TestUrl { get; set; }

    /// <summary>The part of the rows that is kept for testing, above 0 and below 1; 0.2 by default. Not together with <see cref="TestUrl"/>.</summary>
    public double TestSize { get; set; } = 0.2;

    /// <summary>
    /// The part of all rows, those for testing among them, that is kept for validation: above 0, and below 1 together with <see cref="TestSize"/>.
    /// None by default. Not together with <see cref="ValidationUrl"/> or <see cref="TestUrl"/>.
    /// </summary>
    public double ValidationSize { get; set; }

    /// <summary>
    /// Whether rows are shuffled before they are split; <see langword="true"/> by default, but where a member of the row is the time: the split is by
    /// time then, the last rows are for testing, and those before them for validation.
    /// </summary>
    public bool Shuffle { get; set; } = true;

    /// <summary>
    /// Whether each part gets about the same part of every class, which the one target says: a whole number, a text, a <see cref="bool"/> or an enum.
    /// <see langword="false"/> by default.
    /// </summary>
    public bool Stratify { get; set; }

    /// <summary>
    /// The member of the row that says to which group it belongs: no group is in two parts, and sizes are parts of the groups. None by default. Not
    /// together with <see cref="Stratify"/>.
    /// </summary>
    public string? GroupBy { get; set; }

    /// <summary>
    /// What is left out between the parts of a split by time: a number of rows such as "100 rows", or a duration such as "7d" or "12h". None by default.
    /// </summary>
    public string? Gap { get; set; }

    /// <summary>
    /// The query whose result is the rows, instead of files: SQL with parameters such as <c>@from</c>, each with a <see cref="QueryInputAttribute"/>.
    /// </summary>
    public string? Query { get; set; }

    /// <summary>The name of the connection string of <see cref="Query"/> in the configuration, under <c>ConnectionStrings</c>.</summary>
    public string? Connection { get; set; }

    /// <summary>The URL of an SQLite file for <see cref="Query"/>, instead of <see cref="Connection"/>; it may be gzipped, and is opened read-only.</summary>
    public string? DatabaseUrl { get; set; }

    /// <summary>
    /// The name under which the ADO.NET provider is registered with <see cref="System.Data.Common.DbProviderFactories"/>; by default
    /// <c>Microsoft.Data.Sqlite</c>.
    /// </summary>
    public string? Provider { get; set; }

    /// <summary>
    /// The member that identifies a row of <see cref="Query"/>: rows are ordered by it, so that a split does not depend on the database's order, and
    /// none may be there twice. By default rows keep the order of the query.
    /// </summary>
    public string? UniqueId { get; set; }

    /// <summary>The form of the data in files; by default what the endings of their names say.</summary>
    public DataFormat Format { get; set; }

    /// <summary>What to do with a record that cannot be read as a row; by default the first ends the reading.</summary>
    public BadRows BadRows { get; set; }

    /// <summary>How many such records are listed, if they are collected; 20 by default.</summary>
    public int MaxBadRows { get; set; } = 20;

    /// <summary>The seed of the shuffle, as scikit-learn's <c>random_state</c>; 0 by default.</summary>
    public int Seed { get; set; }

    /// <summary>The members of the row that are features; all that are not targets by default.</summary>
    public string[]? Features { get; set; }

    /// <summary>The members of the row that are targets, beside those marked <see cref="TargetAttribute"/>.</summary>
    public string[]? Targets { get; set; }

    /// <summary>Whether partitions are only local paths that the training method reads by itself; <see langword="false"/> by default.</summary>
    public bool Lazy { get; set; }
}
