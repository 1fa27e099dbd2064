using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

public sealed class QueryDatasetTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const string Table = "create table strikes (id bigint primary key, height double precision, year integer, damage integer);";

    private readonly SqliteDatabase _database = new(Table + string.Join('\n', Enumerable.Range(0, 40).Select(Insert)));

    static QueryDatasetTests()
    {
        DbProviderFactories.RegisterFactory("Microsoft.Data.Sqlite", SqliteFactory.Instance);
        DbProviderFactories.RegisterFactory("Npgsql", NpgsqlFactory.Instance);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task EachPartIsQueriedWithItsInputs()
    {
        var parts = await ByYear.Dataset.LoadAsync(Context());
        Assert.Equal(Enumerable.Range(0, 16).Select(static i => (long)i), parts.Train.Select(static row => row.Id));
        Assert.Equal(Enumerable.Range(16, 8).Select(static i => (long)i), parts.Validation!.Select(static row => row.Id));
        Assert.Equal(Enumerable.Range(24, 16).Select(static i => (long)i), parts.Test.Select(static row => row.Id));
        Assert.Equal(("connection Strikes", null), (parts.Provenance.Train.Url, parts.Provenance.TestSize));
    }

    [PostgresFact]
    public async Task PostgresGivesTheSameRows()
    {
        server.Execute("drop table if exists strikes;" + Table + string.Join('\n', Enumerable.Range(0, 40).Select(Insert)));
        var theirs = await ByYear.Dataset.LoadAsync(Context(
            ("ConnectionStrings:Strikes", server.ConnectionString), ("TaskGen:ByYear:Dataset:Provider", "Npgsql")));
        var ours = await ByYear.Dataset.LoadAsync(Context());
        Assert.Equal(
            (ours.Train.Fingerprint, ours.Validation!.Fingerprint, ours.Test.Fingerprint),
            (theirs.Train.Fingerprint, theirs.Validation!.Fingerprint, theirs.Test.Fingerprint));
    }

    [Fact]
    public async Task AWholeTableIsSplitWhateverItsOrder()
    {
        var folder = Directory.CreateTempSubdirectory("taskgen-");
        try
        {
            using (var packed = new GZipStream(File.Create(Path.Combine(folder.FullName, "strikes.sqlite.gz")), CompressionLevel.Fastest))
            {
                packed.Write(await File.ReadAllBytesAsync(_database.Path));
            }

            var parts = await Whole.Dataset.LoadAsync(new DataContext { ContentRoot = folder.FullName });
            var split = TrainTestSplit.Create(40, 0.25, 7);
            Assert.Equal(split.Train.Select(static i => (long)i), parts.Train.Select(static row => row.Id));
            Assert.Equal(split.Test.Select(static i => (long)i), parts.Test.Select(static row => row.Id));
            Assert.Equal(("strikes.sqlite.gz", 0.25), (parts.Provenance.Train.Url, parts.Provenance.TestSize));
            Assert.DoesNotContain(Directory.GetFiles(Path.GetTempPath(), "taskgen-*.sqlite"), IsUnpacked);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        // Others may run beside this test: what it unpacked would be as long as the file.
        bool IsUnpacked(string path) =>
            path != _database.Path && new FileInfo(path) is { Exists: true } file && file.Length == new FileInfo(_database.Path).Length;
    }

    [Fact]
    public async Task InputsAreSetByConfiguration()
    {
        var parts = await ByYear.Dataset.LoadAsync(Context(("TaskGen:ByYear:Dataset:Inputs:from:Training", "1993")));
        Assert.Equal([1993], parts.Train.Select(static row => row.Year).Distinct());
    }

    [Theory]
    [InlineData("Inputs:from:Training", "soon", "'TaskGen:ByYear:Dataset:Inputs:from:Training': expected a value like 1990 (int), found 'soon'.")]
    [InlineData("Inputs:form:Training", "1", "'TaskGen:ByYear:Dataset:Inputs:form' is no input of the query of '*'; expected one of from, to.")]
    [InlineData("Inputs:from:Tests", "1", "'TaskGen:ByYear:Dataset:Inputs:from:Tests' is no part of a dataset; expected Training, Validation or Test.")]
    [InlineData("TrainingUrl", "a.csv", "The dataset '*' has a query, beside which the file 'a.csv' has no meaning.")]
    [InlineData("DatabaseUrl", "a.db", "The dataset '*' has a query and two databases: ")]
    [InlineData("TestSize", "0.5", "'TaskGen:ByYear:Dataset:TestSize' is set, but the dataset '*' has test rows of its own (by an input")]
    [InlineData("Provider", "Oracle", "The dataset '*' is queried through the ADO.NET provider 'Oracle', which is not registered")]
    [InlineData("Inputs:from:Test", "1995", "The dataset '*': the row with Id = '20' is in the validation and in the test rows.")]
    [InlineData("Inputs:to:Test", "1996", "the test query of *: found no rows, expected at least one.")]
    public async Task WrongSettingsAreToldBeforeTraining(string setting, string value, string message)
    {
        var error = await Assert.ThrowsAnyAsync<NonRecoverableException>(() => ByYear.Dataset.LoadAsync(Context(($"TaskGen:ByYear:Dataset:{setting}", value))));
        Assert.StartsWith(
            message.Replace("*", ByYear.Dataset.Name, StringComparison.Ordinal), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingConnectionStringIsNamed()
    {
        var error = await Assert.ThrowsAsync<DatasetException>(() => ByYear.Dataset.LoadAsync(Context(("ConnectionStrings:Strikes", ""))));
        Assert.StartsWith(
            "The dataset 'TaskGen.Databases.Tests.ByYear' has no connection string: set 'ConnectionStrings:Strikes'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheDatabaseRefusesIsSaid()
    {
        _database.Execute("alter table strikes rename to hits");
        var error = await Assert.ThrowsAsync<DatasetException>(() => ByYear.Dataset.LoadAsync(Context()));
        Assert.StartsWith(
            "The dataset 'TaskGen.Databases.Tests.ByYear': the training query of TaskGen.Databases.Tests.ByYear failed, by the provider "
            + "'Microsoft.Data.Sqlite' and the connection 'Strikes': SQLite Error 1: 'no such table: strikes'.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnIdentifierThatIsThereTwiceIsRefused()
    {
        _database.Execute(
            """
            create table copy as select * from strikes;
            drop table strikes;
            create view strikes as select * from copy union all select * from copy where id = 3;
            """);
        var error = await Assert.ThrowsAsync<DatasetException>(() => ByYear.Dataset.LoadAsync(Context()));
        Assert.Contains("gives two rows with Id = '3', which is to be unique", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValuesAreBoundAndNeverPasted()
    {
        var error = await Assert.ThrowsAnyAsync<NonRecoverableException>(
            () => ByYear.Dataset.LoadAsync(Context(("TaskGen:ByYear:Dataset:Inputs:to:Training", "1994; drop table strikes"))));
        Assert.Contains("expected a value like 1994 (int)", error.Message, StringComparison.Ordinal);
        Assert.Equal(16, (await ByYear.Dataset.LoadAsync(Context())).Train.Count);
    }

    [PostgresFact]
    public async Task ADatabaseThatGoesAwayIsAFaultThatMayPass()
    {
        server.Execute("drop table if exists strikes;" + Table + string.Join('\n', Enumerable.Range(0, 40).Select(Insert)));
        server.Execute(
            """
            create or replace function gone(y integer) returns boolean language plpgsql as $$
            begin
              if y >= 1993 then perform pg_terminate_backend(pg_backend_pid()); end if;
              return true;
            end $$;
            alter table strikes rename to kept;
            create view strikes as select * from kept where gone(year);
            """);
        var error = await Assert.ThrowsAsync<IOException>(() => ByYear.Dataset.LoadAsync(Context(
            ("ConnectionStrings:Strikes", server.ConnectionString), ("TaskGen:ByYear:Dataset:Provider", "Npgsql"))));
        server.Execute("drop view strikes; drop table kept;");
        Assert.StartsWith("The dataset 'TaskGen.Databases.Tests.ByYear': the training query of", error.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task ARunGoesOnAfterAFaultThatPassed()
    {
        server.Execute("drop table if exists strikes;" + Table + string.Join('\n', Enumerable.Range(0, 40).Select(Insert)));
        server.Execute(
            """
            create sequence tries;
            create or replace function gone_once() returns boolean language plpgsql as $$
            begin
              if nextval('tries') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
              return true;
            end $$;
            alter table strikes rename to kept;
            create view strikes as select * from kept where gone_once();
            """);
        var context = Context(("ConnectionStrings:Strikes", server.ConnectionString), ("TaskGen:ByYear:Dataset:Provider", "Npgsql"));
        await using var services = new ServiceCollection().AddSingleton(context.Configuration!).BuildServiceProvider();
        var attempts = new ConcurrentDictionary<string, int>();
        var options = new RunOptions
        {
            Services = services,
            Progress = new Attempts(attempts),
        };
        var results = await ByYear.Trainer.RunAsync(new ByYear.Hyperparameters(), options);
        server.Execute("drop view strikes; drop table kept; drop sequence tries;");
        Assert.Equal(16, results.Dataset.Train.Rows);
        Assert.Equal((2, 1), (attempts["dataset"], attempts["train"]));
    }

    [Fact]
    public async Task ADatabaseThatIsNotThereIsNamedWithoutItsPassword()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => ByYear.Dataset.LoadAsync(Context(
            ("ConnectionStrings:Strikes", "Host=127.0.0.1;Port=1;Username=me;Password=hush;Timeout=2"), ("TaskGen:ByYear:Dataset:Provider", "Npgsql"))));
        Assert.StartsWith(
            "The dataset 'TaskGen.Databases.Tests.ByYear': its database cannot be opened, by the provider 'Npgsql' and the connection 'Strikes': ",
            error.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }

    private static string Insert(int i) => string.Create(
        CultureInfo.InvariantCulture, $"insert into strikes values ({39 - i}, {(39 - i) * 1.5}, {1990 + ((39 - i) / 4)}, {i % 2});");

    private DataContext Context(params (string Key, string Value)[] settings) => new()
    {
        ContentRoot = AppContext.BaseDirectory,
        Configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Strikes", _database.ConnectionString)])
            .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build(),
    };

    private sealed class Attempts(ConcurrentDictionary<string, int> last) : IProgress<NodeProgress>
    {
        public void Report(NodeProgress value) => last[value.NodePath] = value.Attempt;
    }
}
