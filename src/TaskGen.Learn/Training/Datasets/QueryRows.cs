using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a query's partitions.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="query">The query.</param>
/// <param name="schema">How rows are made of columns.</param>
/// <param name="badRows">Who decides over what is no row.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class QueryRows<TRow>(string dataset, DatasetQuery query, RowSchema<TRow> schema, BadRowLog badRows)
{
    /// <summary>The column of the member that identifies rows.</summary>
    /// <exception cref="DatasetException">There is no such member.</exception>
    public static int ColumnOf(string member, RowSchema<TRow> schema, string dataset)
    {
        var column = schema.Columns.TakeWhile(column => column.Name != member).Count();
        return column < schema.Columns.Count
            ? column
            : throw new DatasetException($"The dataset '{dataset}': UniqueId = '{member}' is no member of {typeof(TRow).Name}.");
    }

    /// <summary>Runs the query for a part.</summary>
    /// <param name="part">Whose values it is run with.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="connection">An open connection.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The database refuses the query, or an identifier is there twice.</exception>
    /// <exception cref="DataFormatException">The result cannot be read as rows, or has none.</exception>
    /// <exception cref="IOException">The database cannot be reached any more.</exception>
    public async Task<TRow[]> ReadAsync(DatasetPart part, string name, DbConnection connection, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>();
        try
        {
            var command = Command(part, connection);
            await using var disposal = command.ConfigureAwait(false);
            var result = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await Task.Run(() => Read(result, name, rows, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            throw QueryFault.Of(dataset, query, $"{name} failed{(rows.Count > 0 ? $" after {rows.Count} rows" : "")}", exception);
        }

        badRows.Complete();
        return rows.Count > 0 ? Ordered(rows, name) : throw EmptySource.NoResult(name);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is the program's own, and values are bound to parameters.")]
    private DbCommand Command(DatasetPart part, DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = query.Text;
        foreach (var input in query.Inputs)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = input.Name;
            parameter.Value = input.ValueOf(part) ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private void Read(DbDataReader result, string name, List<TRow> rows, CancellationToken cancellationToken)
    {
        using var reader = new DatabaseRowReader<TRow>(result, name, schema, badRows);
        reader.ReadToEnd(rows, cancellationToken);
    }

    // Databases give rows in any order, and a split must not depend on it.
    private TRow[] Ordered(List<TRow> rows, string name)
    {
        if (query.UniqueId is not { } member)
        {
            return [.. rows];
        }

        var column = ColumnOf(member, schema, dataset);
        var keyed = rows.Select(row => (Key: schema.GetValue(row, column), Row: row)).ToArray();
        Array.Sort(keyed, static (a, b) => RowOrder.Compare(a.Key, b.Key));
        for (var i = 1; i < keyed.Length; i++)
        {
            if (RowOrder.Compare(keyed[i - 1].Key, keyed[i].Key) == 0)
            {
                throw new DatasetException(
                    $"The dataset '{dataset}': {name} gives two rows with {member} = '{keyed[i].Key}', which is to be unique. "
                    + "Correct the query (does a join repeat rows?), or name another UniqueId.");
            }
        }

        return [.. keyed.Select(static pair => pair.Row)];
    }
}
