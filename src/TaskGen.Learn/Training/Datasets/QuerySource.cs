using System.Data.Common;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a dataset by its query, over one connection.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect, among them the query.</param>
/// <param name="schema">How rows are made of columns.</param>
/// <param name="context">What is needed to get at the database.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class QuerySource<TRow>(string dataset, DatasetOptions options, RowSchema<TRow> schema, DataContext context) : TableSource<TRow>
{
    private readonly DatasetQuery _query = options.Query!;
    private readonly QueryDatabase _database = new(dataset, options.Query!, context);
    private readonly Dictionary<object, DatasetPart> _identifiers = [];
    private DbConnection? _connection;

    /// <inheritdoc/>
    public override string Origin(DatasetPart part) => _query.Origin;

    /// <inheritdoc/>
    public override async Task<TRow[]?> ReadAsync(DatasetPart part, CancellationToken cancellationToken)
    {
        if ((part == DatasetPart.Validation && !_query.HasValidation) || (part == DatasetPart.Test && !_query.HasTest))
        {
            return null;
        }

        _connection ??= await _database.OpenAsync(cancellationToken).ConfigureAwait(false);
        var badRows = new BadRowLog(options.BadRows, options.MaxBadRows);
        var rows = await new QueryRows<TRow>(dataset, _query, schema, badRows)
            .ReadAsync(part, $"the {DatasetParts.Name(part)} query of {dataset}", _connection, cancellationToken).ConfigureAwait(false);
        DatasetLog.Skipped(context.Logger, dataset, $"the {DatasetParts.Name(part)} query", badRows);
        if (_query.UniqueId is not null)
        {
            CheckIdentifiers(rows, part);
        }

        return rows;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _connection?.Dispose();
        _database.Dispose();
    }

    // A row that is trained and tested on makes the score too good.
    private void CheckIdentifiers(TRow[] rows, DatasetPart part)
    {
        var column = QueryRows<TRow>.ColumnOf(_query.UniqueId!, schema, dataset);
        foreach (var row in rows)
        {
            if (schema.GetValue(row, column) is { } identifier && !_identifiers.TryAdd(identifier, part))
            {
                throw new DatasetException(
                    $"The dataset '{dataset}': the row with {_query.UniqueId} = '{identifier}' is in the {DatasetParts.Name(_identifiers[identifier])} "
                    + $"and in the {DatasetParts.Name(part)} rows. Let the inputs of the query choose rows that do not overlap.");
            }
        }
    }
}
