using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>What was generated runs, in a library and in a program that references it.</summary>
public sealed class RunTests
{
    private static readonly Geometry.Shape Square = new() { Name = "square", Corners = [new(0, 0), new(1, 0), new(1, 1), new(0, 1)] };

    [Fact]
    public async Task AWorkflowGivesWhatItsMethodGives()
    {
        var plot = new Surveying.Plot(Square, "Ann");

        Assert.Equal(Surveying.Survey(plot, 1.5), await Surveying.Workflows.Survey.RunAsync(plot, 1.5));
        Assert.Equal(await Geometry.ScaledPerimeter(Square), await Geometry.Workflows.ScaledPerimeter.RunAsync(Square));
        Assert.Equal(12.0, await Geometry.Workflows.ScaledPerimeter.RunAsync(Square));
    }

    [Fact]
    public async Task ATupleComesOutNamed()
    {
        var range = await Geometry.Tasks.RangeAsync.RunAsync([3, 1, 2]);

        Assert.Equal(1, range.Smallest);
        Assert.Equal(3, range.Largest);
    }

    [Fact]
    public async Task ServicesComeFromDependencyInjectionAndRetriesShareThem()
    {
        await using var services = new ServiceCollection().AddSingleton<Attempts>().BuildServiceProvider();

        Assert.Equal(3, await Surveying.Tasks.FailTwice.RunAsync(new RunOptions { Services = services }));
    }

    [Fact]
    public async Task AMissingServiceIsFoundBeforeAnythingRuns()
    {
        var error = await Assert.ThrowsAsync<RunNotStartedException>(() => Surveying.Tasks.FailTwice.RunAsync());

        Assert.Contains("attempts", error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Attempts), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATaskThatReturnsNothingRuns()
    {
        var notes = new List<string>();
        await using var services = new ServiceCollection().AddSingleton<ICollection<string>>(notes).BuildServiceProvider();

        await Geometry.Tasks.Note.RunAsync("hello", new RunOptions { Services = services });

        Assert.Equal(["hello"], notes);
    }

    [Fact]
    public async Task SeededRandomNumbersRepeatAndFollowTheSeed()
    {
        var first = await Geometry.Tasks.Draw.RunAsync(1000);
        Assert.Equal(first, await Geometry.Tasks.Draw.RunAsync(1000));
        Assert.NotEqual(first, await Geometry.Tasks.Draw.RunAsync(1000, new RunOptions { Seed = 1 }));
        Assert.InRange(first, 0, 999);
    }

    [Fact]
    public async Task AMapKeepsTheOrderOfItsInputs()
    {
        var inputs = Enumerable.Range(0, 100).Select(static i => new Surveying.Tasks.Half.Inputs(2 * i)).ToArray();

        Assert.Equal(Enumerable.Range(0, 100), await Surveying.Tasks.Half.MapAsync(inputs));
        Assert.Empty(await Surveying.Tasks.Half.MapAsync([]));
    }

    [Fact]
    public async Task AFailedItemIsNamed()
    {
        var error = await Assert.ThrowsAsync<RunFailedException>(() => Surveying.Tasks.Half.MapAsync([new(2), new(3), new(4)]));

        Assert.Contains("Half[1]", error.Message, StringComparison.Ordinal);
        Assert.Contains("3 is odd", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheResultListsEachNode()
    {
        var result = await Surveying.Workflows.Survey.Definition.ExecuteAsync(new(new(Square), 2));

        var paths = result.Nodes.Where(static node => node.Kind == NodeKind.Task).Select(static node => node.Path);
        Assert.Equal(["Describe", "Enlarge", "Perimeter", "Perimeter_2"], paths.Order(StringComparer.Ordinal));
        Assert.All(result.Nodes, static node => Assert.Equal(NodeStatus.Succeeded, node.Status));
    }

    [Fact]
    public async Task APrivateTypeMakesPrivateTasksThatRun() => Assert.Equal(5, await Surveying.KeepAsync(5));
}
