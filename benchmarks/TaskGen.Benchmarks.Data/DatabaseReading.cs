using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using TaskGen.Databases.Tests;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>From a query to records, beside the same columns by hand through the same provider.</summary>
internal static class DatabaseReading
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 20).Select(static i => i < 15 ? $"x{i}" : $"n{i - 15}")];

    public static void CompareSqlite(string csv, string path, int rounds)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, $"create table m ({string.Join(", ", Names.Select(static (name, i) => $"{name} {(i < 15 ? "real" : "integer")}"))})");
        using (var transaction = connection.BeginTransaction())
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"insert into m values ({string.Join(", ", Names.Select(static name => "@" + name))})";
            var parameters = Names.Select(name => command.Parameters.AddWithValue("@" + name, 0.0)).ToArray();
            foreach (var row in MeasurementRows.Read(csv))
            {
                for (var i = 0; i < parameters.Length; i++)
                {
                    parameters[i].Value = MeasurementSchema.Instance.GetValue(row, i);
                }

                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Compare("SQLite to records", connection, rounds);
    }

    public static void ComparePostgres(string csv, int rounds)
    {
        if (PostgresServer.Missing is { } missing)
        {
            Console.WriteLine(missing);
            return;
        }

        using var server = new PostgresServer();
        using var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        Execute(
            connection,
            $"create unlogged table m ({string.Join(", ", Names.Select(static (name, i) => $"{name} {(i < 15 ? "double precision" : "integer")}"))})");
        using (var import = connection.BeginTextImport("copy m from stdin with (format csv, header)"))
        {
            using var reader = new StreamReader(csv);
            var buffer = new char[1 << 20];
            while (reader.Read(buffer) is > 0 and var read)
            {
                import.Write(buffer, 0, read);
            }
        }

        Compare("PostgreSQL to records", connection, rounds);
    }

    private static void Compare(string title, DbConnection connection, int rounds) => Comparison.Run(
        title,
        rounds,
        new Contender("by hand", () => ByHand(connection)),
        new Contender("by hand, numbers told from text and null", () => ByValues(connection)),
        new Contender("TaskGen", () => ByReader(connection)));

    private static double ByHand(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select * from m";
        using var reader = command.ExecuteReader();
        var rows = new List<Measurement>();
        while (reader.Read())
        {
            rows.Add(new Measurement(
                reader.GetDouble(0), reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3), reader.GetDouble(4), reader.GetDouble(5),
                reader.GetDouble(6), reader.GetDouble(7), reader.GetDouble(8), reader.GetDouble(9), reader.GetDouble(10), reader.GetDouble(11),
                reader.GetDouble(12), reader.GetDouble(13), reader.GetDouble(14), reader.GetInt32(15), reader.GetInt32(16), reader.GetInt32(17),
                reader.GetInt32(18), reader.GetInt32(19)));
        }

        return rows[^1].X0 + rows.Count;
    }

    // In SQLite each value has a type of its own, and GetDouble makes 0 of text.
    private static double ByValues(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select * from m";
        using var reader = command.ExecuteReader();
        var rows = new List<Measurement>();
        while (reader.Read())
        {
            rows.Add(new Measurement(
                Double(0), Double(1), Double(2), Double(3), Double(4), Double(5), Double(6), Double(7), Double(8), Double(9), Double(10), Double(11),
                Double(12), Double(13), Double(14), Int32(15), Int32(16), Int32(17), Int32(18), Int32(19)));
        }

        return rows[^1].X0 + rows.Count;

        double Double(int i) => reader.GetValue(i) is double value ? value : throw new InvalidDataException("no number");

        int Int32(int i) => reader.GetValue(i) switch
        {
            long value => checked((int)value),
            int value => value,
            _ => throw new InvalidDataException("no whole number"),
        };
    }

    private static double ByReader(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select * from m";
        using var reader = new DatabaseRowReader<Measurement>(command.ExecuteReader(), "m", MeasurementSchema.Instance, new BadRowLog());
        var rows = new List<Measurement>();
        reader.ReadToEnd(rows, CancellationToken.None);
        return rows[^1].X0 + rows.Count;
    }

    private static void Execute(DbConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
