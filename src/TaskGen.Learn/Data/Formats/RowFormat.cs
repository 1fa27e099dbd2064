namespace TaskGen.Learn;

/// <summary>The formats of files.</summary>
internal static class RowFormat
{
    /// <summary>The format that the ending of a name means.</summary>
    public static DataFormat Of(string name)
    {
        var ending = Path.GetExtension(DataStream.IsCompressed(name) ? name[..^3] : name);
        return ending.ToUpperInvariant() switch
        {
            ".TSV" or ".TAB" => DataFormat.Tsv,
            ".JSONL" or ".NDJSON" => DataFormat.JsonLines,
            ".NPY" => DataFormat.Npy,
            _ => DataFormat.Csv,
        };
    }
}
