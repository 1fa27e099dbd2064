using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>A method joins the rows of several sources, as a task of its own.</summary>
public sealed class UnionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = [];

    public UnionTests()
    {
        _folder.Write("events.csv", "at,label\n3,1\n1,0\n0,1\n2,1\n9,0\n");
        _folder.Write("heat.csv", "at,value\n1.5,20\n2.5,30\n");
        _settings["TaskGen:Nearest:Dataset:TrainingUrl"] = Path.Combine(_folder.Path, "events.csv");
        _settings["TaskGen:Nearest:Dataset:Sources:Heat:Url"] = Path.Combine(_folder.Path, "heat.csv");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RowsAreThoseThatTheMethodReturns()
    {
        var data = await Nearest.Dataset.LoadAsync(Context);

        Assert.Equal([new(3, new(2.5, 30), 1), new(1, null, 0)], data.Train);
        Assert.Equal([new(2, new(1.5, 20), 1), new(9, new(2.5, 30), 0)], data.Test);
        Assert.Equal(["At", "Heat.At", "Heat.Value"], data.Train.Features.ColumnNames);
        Assert.EndsWith(".Nearest.Join", data.Provenance.Union, StringComparison.Ordinal);
        Assert.EndsWith("events.csv + " + Path.Combine(_folder.Path, "heat.csv"), data.Provenance.Train.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsCalledForEachPartThatHasASourceOfItsOwn()
    {
        _settings["TaskGen:Nearest:Dataset:TestUrl"] = _folder.Write("test.csv", "at,label\n4,0\n");

        var data = await Nearest.Dataset.LoadAsync(Context);

        Assert.Equal(4, data.Train.Count);
        Assert.Equal(new Nearest.Row(4, new(2.5, 30), 0), Assert.Single(data.Test));
    }

    [Fact]
    public async Task PartsAloneAreJoinedAndParsed()
    {
        _folder.Write("left.csv", "id,size\n1,10\n2,20\n");
        _folder.Write("right.csv", "size,id\n3,3\n2,2\n");

        var data = await Crossed.Dataset.LoadAsync(Context);

        Assert.Equal([new(30, 1)], data.Train);
        Assert.Equal([new(20, 1), new(60, 2)], data.Test);
    }

    [Fact]
    public async Task ItIsANodeThatIsReusedWhileNoSourceChanges()
    {
        Assert.Equal(NodeStatus.Succeeded, UnionOf(await RunAsync()));
        Assert.Equal(NodeStatus.Cached, UnionOf(await RunAsync()));

        _folder.Write("heat.csv", "at,value\n1.5,20\n2.5,31\n");
        Assert.Equal(NodeStatus.Succeeded, UnionOf(await RunAsync()));
    }

    [Fact]
    public async Task ItsFailureNamesTheMethodAndTheRows()
    {
        _folder.Write("events.csv", "at,label\n3,1\n-1,0\n");

        var error = await Assert.ThrowsAsync<StageException>(() => Nearest.Dataset.LoadAsync(Context));

        Assert.Equal(
            "'TaskGen.Integration.Tests.Learning.Sources.Nearest.Join' failed on the training rows: There is no such time.", error.Message);
    }

    [Fact]
    public async Task NoRowsAreAnError()
    {
        _folder.Write("events.csv", "at,label\n0,1\n");

        var error = await Assert.ThrowsAsync<StageException>(() => Nearest.Dataset.LoadAsync(Context));

        Assert.EndsWith("failed on the training rows: no rows were returned; expected one at least.", error.Message, StringComparison.Ordinal);
    }

    private IConfigurationRoot Configuration => new ConfigurationBuilder().AddInMemoryCollection(_settings).Build();

    private DataContext Context => new() { ContentRoot = _folder.Path, Configuration = Configuration };

    private static NodeStatus UnionOf(RunResult<TrainingResults<double>> run) => run.Nodes.Single(static node => node.Path == "dataset/union[0]").Status;

    private async Task<RunResult<TrainingResults<double>>> RunAsync()
    {
        await using var services = new ServiceCollection().AddSingleton<IConfiguration>(Configuration).BuildServiceProvider();
        var options = new RunOptions { Services = services, Store = Path.Combine(_folder.Path, "store") };
        return await Nearest.TrainerDefinition.Workflow.ExecuteAsync(new(1.0), options);
    }
}
