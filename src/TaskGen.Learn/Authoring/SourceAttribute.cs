namespace TaskGen.Learn;

/// <summary>Marks a member of a row that is a part with a source of its own: a row record with a <see cref="KeyAttribute"/> of the same type.</summary>
/// <remarks>
/// The row's other members come from the source of the dataset; if there is none, the row has only a key and parts, and there is a row for each of the
/// first part. Each row gets the part with its key. A part without a <c>?</c> must be there for every row. The members of a part are columns of the row,
/// such as <c>Audio.Pitch</c>. Parts that no row has a key for do not matter, so that one source serves training and test rows. Settings are overridden
/// by configuration, for example <c>TaskGen:Utterances:Dataset:Sources:Audio:Url</c>.
/// </remarks>
/// <param name="url">The file, or a pattern of files, with the rows of the part; relative to the content root.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class SourceAttribute(string url) : Attribute
{
    /// <summary>The file, or a pattern of files, with the rows of the part.</summary>
    public string Url { get; } = url;

    /// <summary>The form of the data; by default what the endings of the files' names say.</summary>
    public DataFormat Format { get; set; }
}
