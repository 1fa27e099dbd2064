using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace TaskGen.Databases.Tests;

/// <summary>A PostgreSQL server of its own in a folder of its own, for as long as the tests run.</summary>
/// <remarks>It needs PostgreSQL's programs, and a user that is not root: root starts them as <c>postgres</c>.</remarks>
public sealed class PostgresServer : IDisposable
{
    private const string User = "postgres";

    private static readonly string? Programs = FindPrograms();

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"taskgen-postgres-{Guid.NewGuid():N}");
    private readonly int _port;

    /// <summary>Starts the server, if its programs are there.</summary>
    public PostgresServer()
    {
        if (Missing is not null)
        {
            return;
        }

        _port = FreePort();
        Directory.CreateDirectory(_folder);
        if (IsRoot)
        {
            Run("chown", User, _folder);
        }

        Start("initdb", "-D", Data, "-U", User, "-A", "trust", "--no-sync");
        Start("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -h 127.0.0.1 -p {_port} -c fsync=off", "start");
    }

    /// <summary>What is to be installed; null where nothing is missing.</summary>
    public static string? Missing => Programs is null ? "PostgreSQL's programs (initdb, pg_ctl) are neither on the PATH nor in /usr/lib/postgresql." : null;

    /// <summary>How clients find it.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = _port, Username = User, Database = "postgres", Pooling = false, Timeout = 15,
    }.ConnectionString;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Runs a command.</summary>
    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Start("pg_ctl", "-D", Data, "-m", "immediate", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string? FindPrograms() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(
                Directory.Exists("/usr/lib/postgresql")
                    ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(static folder => $"{folder}/bin")
                    : [])
            .FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Start(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", User, "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    // The server keeps what its starter's output goes to, so none is taken.
    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
