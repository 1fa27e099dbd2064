namespace TaskGen.Learn;

/// <summary>Marks a member of a row that is a part with a source of its own: a row record with a <see cref="KeyAttribute"/> of the same type.</summary>
/// <remarks>
/// The source is a file, <c>[Source("audio.csv")]</c>, or a query, <c>[Source(Query = "select id, pitch from audio", Connection = "Faa")]</c>. The row's
/// other members come from the source of the dataset; if there is none, the row has only a key and parts, and there is a row for each of the first part.
/// Each row gets the part with its key. A part without a <c>?</c> must be there for every row. The members of a part are columns of the row, such as
/// <c>Audio.Pitch</c>. Parts that no row has a key for do not matter, so that one source serves training and test rows. Settings are overridden by
/// configuration, for example <c>TaskGen:Utterances:Dataset:Sources:Audio:Url</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class SourceAttribute : Attribute
{
    /// <summary>A part whose rows are the result of <see cref="Query"/>.</summary>
    public SourceAttribute()
    {
    }

    /// <summary>A part whose rows are in files.</summary>
    /// <param name="url">The file, or a pattern of files, with the rows of the part; relative to the content root.</param>
    public SourceAttribute(string url) => Url = url;

    /// <summary>The file, or a pattern of files, with the rows of the part; null where <see cref="Query"/> gives them.</summary>
    public string? Url { get; }

    /// <summary>The form of the data in files; by default what the endings of their names say.</summary>
    public DataFormat Format { get; set; }

    /// <summary>
    /// The query whose result is the rows of the part: SQL with parameters such as <c>@from</c>, each with a <see cref="QueryInputAttribute"/> of the
    /// dataset. Where an input that it names has a value of its own for validation or test rows, these are queried with it; else one result serves all.
    /// </summary>
    public string? Query { get; set; }

    /// <summary>
    /// The name of the connection string of <see cref="Query"/> in the configuration, under <c>ConnectionStrings</c>. Where neither this nor
    /// <see cref="DatabaseUrl"/> is set, the part is in the database of <see cref="DatasetAttribute.Query"/>.
    /// </summary>
    public string? Connection { get; set; }

    /// <summary>The URL of an SQLite file for <see cref="Query"/>, instead of <see cref="Connection"/>; it may be gzipped, and is opened read-only.</summary>
    public string? DatabaseUrl { get; set; }

    /// <summary>
    /// The name under which the ADO.NET provider is registered with <see cref="System.Data.Common.DbProviderFactories"/>; by default
    /// <c>Microsoft.Data.Sqlite</c>. Only beside a <see cref="Connection"/> or <see cref="DatabaseUrl"/>.
    /// </summary>
    public string? Provider { get; set; }
}
