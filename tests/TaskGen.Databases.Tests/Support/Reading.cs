using System.Data.Common;
using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

/// <summary>Reads what a query gives.</summary>
internal static class Reading
{
    public static Strikes.Row[] Read(DbConnection connection, string query, BadRowLog? badRows = null)
    {
        badRows ??= new BadRowLog();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = new DatabaseRowReader<Strikes.Row>(command.ExecuteReader(), "the query", Strikes.Schema, badRows);
        var rows = new List<Strikes.Row>();
        reader.ReadToEnd(rows, CancellationToken.None);
        badRows.Complete();
        return [.. rows];
    }

    public static DataFormatException Error(DbConnection connection, string query) => Assert.Throws<DataFormatException>(() => Read(connection, query));
}
