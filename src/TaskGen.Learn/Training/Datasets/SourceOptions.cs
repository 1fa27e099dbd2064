namespace TaskGen.Learn;

/// <summary>Where the rows of a part are that is joined to those of a dataset; see <see cref="SourceAttribute"/>.</summary>
/// <param name="Member">The member of the row that is the part.</param>
/// <param name="Url">The file, or a pattern of files.</param>
public sealed record SourceOptions(string Member, string Url)
{
    /// <summary>The section of a dataset's settings that holds those of sources.</summary>
    internal const string Section = "Sources";

    /// <summary>The form of the data; by default what the endings of the files' names say.</summary>
    public DataFormat Format { get; init; }

    /// <summary>The setting that says where it is, below those of the dataset.</summary>
    private string Setting => $"{Section}:{Member}:{nameof(Url)}";

    /// <summary>What its URL means.</summary>
    internal DatasetLocation LocationOf(string dataset) => new(dataset, Setting, Url, "[Source]");
}
