using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TaskGen.Databases.Tests;

/// <summary>An SQLite file, until it is disposed.</summary>
public sealed class SqliteDatabase : IDisposable
{
    /// <summary>Makes a file by some commands.</summary>
    public SqliteDatabase(string sql)
    {
        Batteries_V2.Init();
        Execute(sql);
    }

    /// <summary>The file.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"taskgen-{Guid.NewGuid():N}.sqlite");

    /// <summary>How clients find it.</summary>
    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ConnectionString;

    /// <summary>An open connection.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Runs commands.</summary>
    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
