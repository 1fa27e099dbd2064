using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>Where the rows of a part are that is joined to those of a dataset; see <see cref="SourceAttribute"/>.</summary>
/// <param name="Member">The member of the row that is the part.</param>
/// <param name="Url">The file, or a pattern of files; null if there is a <see cref="Query"/>.</param>
public sealed record SourceOptions(string Member, string? Url = null)
{
    /// <summary>The section of a dataset's settings that holds those of sources.</summary>
    internal const string Section = "Sources";

    /// <summary>The form of the data in files; by default what the endings of their names say.</summary>
    public DataFormat Format { get; init; }

    /// <summary>The query whose result is the rows; null if they are in files. Without a database of its own it is for that of the dataset's query.</summary>
    public DatasetQuery? Query { get; init; }

    /// <summary>What messages call it.</summary>
    internal string Name => Url is null ? $"the query for '{Member}'" : $"'{SourceUrl.Redact(Url)}'";

    /// <summary>What logs call it.</summary>
    internal string LogName => Url is null ? Name : SourceUrl.Redact(Url);

    /// <summary>What is recorded as the origin of its rows.</summary>
    internal string OriginIn(DatasetOptions options) => QueryIn(options)?.Origin ?? SourceUrl.Redact(Url!);

    /// <summary>The query, with the database that it is for; null if the rows are in files.</summary>
    internal DatasetQuery? QueryIn(DatasetOptions options) => Query is { IsWithoutDatabase: true } && options.Query is { } main
        ? Query with { Connection = main.Connection, DatabaseUrl = main.DatabaseUrl, Provider = main.Provider }
        : Query;

    /// <summary>The part of the dataset whose values the query is run with, to join its result to the rows of a part.</summary>
    internal DatasetPart PartFor(DatasetPart rows) => rows switch
    {
        DatasetPart.Validation when Query?.HasValidation == true => rows,
        DatasetPart.Test when Query?.HasTest == true => rows,
        _ => DatasetPart.Training,
    };

    /// <summary>What its URL means.</summary>
    internal DatasetLocation LocationOf(string dataset) => new(dataset, SettingOf(nameof(Url)), Url!, "[Source]");

    /// <summary>The setting of a name, below those of the dataset.</summary>
    internal string SettingOf(string name) => $"{Section}:{Member}:{name}";
}
