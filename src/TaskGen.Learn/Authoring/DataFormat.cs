namespace TaskGen.Learn;

/// <summary>The form of the data in a source.</summary>
public enum DataFormat
{
    /// <summary>
    /// What the ending of the name says, without <c>.gz</c>: <c>.tsv</c>, <c>.tab</c>, <c>.jsonl</c>, <c>.ndjson</c> and <c>.npy</c>; else csv.
    /// </summary>
    Auto,

    /// <summary>Fields with commas between them (RFC 4180), a header first.</summary>
    Csv,

    /// <summary>Fields with tabs between them, a header first.</summary>
    Tsv,

    /// <summary>A JSON object on each line.</summary>
    JsonLines,

    /// <summary>A matrix of numbers as NumPy saves it, a column for each member of the row in the order of their declaration.</summary>
    Npy,
}
