using System.Data.Common;
using Microsoft.Extensions.Configuration;
using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>Opens the database of a query.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="query">The query.</param>
/// <param name="context">Configuration and sources.</param>
/// <param name="source">The part whose query it is; null if it is that of the dataset itself.</param>
internal sealed class QueryDatabase(string dataset, DatasetQuery query, DataContext context, SourceOptions? source = null) : IDisposable
{
    private string? _unpacked;

    /// <summary>An open connection.</summary>
    /// <exception cref="DatasetException">The provider is not registered, the connection string is missing, or the database refuses.</exception>
    /// <exception cref="IOException">The database cannot be reached now.</exception>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var factory = Factory();
        var connection = factory.CreateConnection() ?? throw new DatasetException(
            $"The dataset '{dataset}': the provider '{query.Provider}' makes no connections. Register another with DbProviderFactories.");
        try
        {
            connection.ConnectionString = query.DatabaseUrl is { } url
                ? FileConnection(factory, await FileAsync(url, cancellationToken).ConfigureAwait(false))
                : ConnectionString();
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            DeleteUnpacked();
            return connection;
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw exception switch
            {
                DbException error => QueryFault.Of(dataset, query, "its database cannot be opened", error),
                ArgumentException => new DatasetException(
                    $"The dataset '{dataset}': the connection string '{query.Connection}' is none of the provider '{query.Provider}': {exception.Message}",
                    exception),
                _ => exception,
            };
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_unpacked is not null)
        {
            File.Delete(_unpacked);
        }
    }

    // An open file needs no name on Unix: a process that is killed then leaves nothing behind.
    private void DeleteUnpacked()
    {
        if (_unpacked is not null && !OperatingSystem.IsWindows())
        {
            File.Delete(_unpacked);
            _unpacked = null;
        }
    }

    private DbProviderFactory Factory() => DbProviderFactories.TryGetFactory(query.Provider, out var factory)
        ? factory
        : throw new DatasetException(
            $"The dataset '{dataset}' is queried through the ADO.NET provider '{query.Provider}', which is not registered (registered are: "
            + $"{Registered()}). Reference its package, and register its factory when the program starts: "
            + $"DbProviderFactories.RegisterFactory(\"{query.Provider}\", {Instance()}).");

    private static string Registered() =>
        string.Join(", ", DbProviderFactories.GetProviderInvariantNames().Order(StringComparer.Ordinal)) is { Length: > 0 } names ? names : "none";

    private string Instance() => query.Provider switch
    {
        "Npgsql" => "NpgsqlFactory.Instance",
        "Microsoft.Data.Sqlite" => "SqliteFactory.Instance",
        "Microsoft.Data.SqlClient" => "SqlClientFactory.Instance",
        _ => "its instance",
    };

    private string ConnectionString() => context.Configuration?.GetConnectionString(query.Connection!) is { Length: > 0 } connection
        ? connection
        : throw new DatasetException(
            $"The dataset '{dataset}' has no connection string: set 'ConnectionStrings:{query.Connection}' in the configuration, for example in "
            + $"appsettings.json, in the user's secrets, or as the environment variable ConnectionStrings__{query.Connection}.");

    private static string FileConnection(DbProviderFactory factory, string path)
    {
        var builder = factory.CreateConnectionStringBuilder() ?? new DbConnectionStringBuilder();
        builder["Data Source"] = path;
        builder["Mode"] = "ReadOnly";

        // A pool would hold the file open after it was deleted.
        builder["Pooling"] = false;
        return builder.ConnectionString;
    }

    private async Task<string> FileAsync(string url, CancellationToken cancellationToken)
    {
        using var sources = new DataSources(context);
        var location = source?.Query!.DatabaseUrl is null
            ? new DatasetLocation(dataset, nameof(query.DatabaseUrl), url)
            : new DatasetLocation(dataset, source.SettingOf(nameof(query.DatabaseUrl)), url, "[Source]");
        var files = await location.FilesAsync(sources, cancellationToken).ConfigureAwait(false);
        if (files.Count != 1)
        {
            throw new DatasetException($"The dataset '{dataset}': DatabaseUrl = '{SourceUrl.Redact(url)}' means {files.Count} files; expected one database.");
        }

        if (!DataStream.IsCompressed(files[0].Name))
        {
            return files[0].Path;
        }

        _unpacked = Path.Combine(Path.GetTempPath(), $"taskgen-{Guid.NewGuid():N}.sqlite");
        await Task.Run(
            () =>
            {
                using var packed = DataStream.Open(files[0].Name, files[0].Path);
                using var file = new FileStream(_unpacked, FileMode.CreateNew, FileAccess.Write);
                packed.CopyTo(file);
            },
            cancellationToken).ConfigureAwait(false);
        return _unpacked;
    }
}
