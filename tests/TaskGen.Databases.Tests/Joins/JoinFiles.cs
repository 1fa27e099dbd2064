using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Npgsql;
using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>A folder with files, and settings with the connection of a database, to join.</summary>
public sealed class JoinFiles : IDisposable
{
    private readonly List<ServiceProvider> _services = [];

    static JoinFiles()
    {
        DbProviderFactories.RegisterFactory("Microsoft.Data.Sqlite", SqliteFactory.Instance);
        DbProviderFactories.RegisterFactory("Npgsql", NpgsqlFactory.Instance);
    }

    /// <summary>40 strikes in ten years, in no order.</summary>
    public static string Strikes { get; } =
        "create table strikes (id bigint primary key, airport text, year integer, damage integer);"
        + string.Join('\n', Enumerable.Range(0, 40).Select(static i => (i * 7) % 40).Select(static id => string.Create(
            CultureInfo.InvariantCulture, $"insert into strikes values ({id}, 'A{id % 3}', {1990 + (id / 4)}, {id % 2});")));

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("taskgen-joins-").FullName;

    /// <summary>The settings.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>What a dataset is loaded with.</summary>
    public DataContext Context => new() { ContentRoot = Path, Configuration = Configuration };

    /// <summary>The settings as a configuration.</summary>
    public IConfiguration Configuration => new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();

    /// <summary>What a run takes.</summary>
    public RunOptions OptionsOf(DataContext context)
    {
        _services.Add(new ServiceCollection().AddSingleton(context.Configuration!)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = Path }).BuildServiceProvider());
        return new RunOptions { Services = _services[^1] };
    }

    /// <summary>Writes a file.</summary>
    public string Write(string name, params IEnumerable<string> lines)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    /// <summary>Writes the weather of all strikes, and reports on every fifth.</summary>
    public void WriteParts()
    {
        Write("weather.csv", Enumerable.Range(0, 40).Select(static id => string.Create(CultureInfo.InvariantCulture, $"{id},{id * 0.5}")).Prepend("id,wind"));
        Write("reports.jsonl", Enumerable.Range(0, 8).Select(static i => $$"""{"strike":{{i * 5}},"pages":{{i + 1}}}"""));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.ForEach(static services => services.Dispose());
        Directory.Delete(Path, recursive: true);
    }
}
