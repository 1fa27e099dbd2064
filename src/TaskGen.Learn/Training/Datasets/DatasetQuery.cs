using TaskGen.Sources;

namespace TaskGen.Learn;

/// <summary>A query whose result is the rows of a dataset; see <see cref="DatasetAttribute"/> for what the settings mean.</summary>
public sealed record DatasetQuery
{
    /// <summary>The text of the query, with its parameters.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the connection string in the configuration; null if there is a <see cref="DatabaseUrl"/>.</summary>
    public string? Connection { get; init; }

    /// <summary>The URL of an SQLite file, which may be gzipped; null if there is a <see cref="Connection"/>.</summary>
    public string? DatabaseUrl { get; init; }

    /// <summary>The name under which the ADO.NET provider is registered with <see cref="System.Data.Common.DbProviderFactories"/>.</summary>
    public string Provider { get; init; } = "Microsoft.Data.Sqlite";

    /// <summary>The member that identifies a row, by which rows are ordered; null to keep the order of the query.</summary>
    public string? UniqueId { get; init; }

    /// <summary>The parameters and their values.</summary>
    public IReadOnlyList<QueryInput> Inputs { get; init; } = [];

    /// <summary>Whether no database is named.</summary>
    internal bool IsWithoutDatabase => Connection is null && DatabaseUrl is null;

    /// <summary>What is recorded as the origin of rows.</summary>
    internal string Origin => DatabaseUrl is { } url ? SourceUrl.Redact(url) : $"connection {Connection}";

    /// <summary>Whether validation rows are queried by themselves.</summary>
    internal bool HasValidation => Inputs.Any(static input => input.Validation is not null);

    /// <summary>Whether test rows are queried by themselves; if not, the training rows are split.</summary>
    internal bool HasTest => Inputs.Any(static input => input.Test is not null);
}
