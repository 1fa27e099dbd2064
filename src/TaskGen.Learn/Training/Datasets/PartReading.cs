using System.Data.Common;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a row's parts, each from its own files or query.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="context">What is needed to get at the sources.</param>
internal sealed class PartReading(string dataset, DatasetOptions options, DataContext context) : IDisposable
{
    private readonly DataSources _sources = new(context);
    private readonly Dictionary<(string? Connection, string? Url, string Provider), (QueryDatabase Database, DbConnection? Connection)> _databases = [];

    /// <summary>All rows of a part, in the order of their files or of the query.</summary>
    /// <param name="source">Where they are.</param>
    /// <param name="part">The part of the dataset that they are for.</param>
    /// <param name="schema">How they are read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    /// <exception cref="IOException">A database cannot be reached now.</exception>
    public Task<TPart[]> ReadAsync<TPart>(SourceOptions source, DatasetPart part, RowSchema<TPart> schema, CancellationToken cancellationToken) =>
        source.QueryIn(options) is { } query
            ? QueryAsync(source, query, source.PartFor(part), schema, cancellationToken)
            : new FileRows<TPart>(dataset, options, schema, context, _sources).ReadAsync(source.LocationOf(dataset), source.Format, cancellationToken);

    /// <summary>Like <see cref="ReadAsync"/>, but the result of a query is ordered by the key: databases give rows in any order.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<TPart[]> ReadOrderedAsync<TPart>(
        SourceOptions source, DatasetPart part, RowSchema<TPart> schema, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(source, part, schema, cancellationToken).ConfigureAwait(false);
        return source.Query is null ? rows : RowOrder.ByKeys(rows, schema);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (database, connection) in _databases.Values)
        {
            connection?.Dispose();
            database.Dispose();
        }

        _sources.Dispose();
    }

    private async Task<TPart[]> QueryAsync<TPart>(
        SourceOptions source, DatasetQuery query, DatasetPart part, RowSchema<TPart> schema, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(source, query, cancellationToken).ConfigureAwait(false);
        var badRows = new BadRowLog(options.BadRows, options.MaxBadRows);
        var name = source.Query is { HasValidation: false, HasTest: false }
            ? $"the query of {dataset} for '{source.Member}'"
            : $"the {DatasetParts.Name(part)} query of {dataset} for '{source.Member}'";
        var rows = await new QueryRows<TPart>(dataset, query, schema, badRows).ReadAsync(part, name, connection, cancellationToken).ConfigureAwait(false);
        DatasetLog.Skipped(context.Logger, dataset, name, badRows);
        return rows;
    }

    // Parts of one database share a connection: an SQLite file may have to be fetched and unpacked first.
    private async Task<DbConnection> OpenAsync(SourceOptions source, DatasetQuery query, CancellationToken cancellationToken)
    {
        var key = (query.Connection, query.DatabaseUrl, query.Provider);
        if (_databases.TryGetValue(key, out var found) && found.Connection is { } open)
        {
            return open;
        }

        var database = found.Database ?? new QueryDatabase(dataset, query, context, source);
        _databases[key] = (database, null);
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        _databases[key] = (database, connection);
        return connection;
    }
}
