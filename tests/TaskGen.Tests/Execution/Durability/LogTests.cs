using Microsoft.Extensions.Logging;
using TaskGen.Definitions;

namespace TaskGen.Tests.Execution.Durability;

public sealed class LogTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task WhatTasksLogIsKeptByNode()
    {
        var calls = 0;
        var task = Define.Task(
            "Talker",
            (inputs, invocation) =>
            {
                invocation.Logger.LogInformation(new IOException("on the side"), "Epoch {Epoch} has loss {Loss}", inputs.Value, 0.5);
                return ++calls == 1 ? throw new IOException("no") : new ValueTask<int>(inputs.Value);
            },
            new TaskOptions { Retries = 1, RetryDelay = TimeSpan.Zero });
        var flow = new FlowBuilder("Talk").Call("First", task).Call("Second", task, ["First"]).Build();

        var result = await flow.ExecuteAsync(new Number(7), _store.Options);

        var entries = RunStore.Open(_store.Path).Runs().Single(run => run.Id == result.RunId).ReadLog().ToArray();
        Assert.Equal([("First", 1), ("First", 2), ("Second", 1)], entries.Select(static entry => (entry.Path, entry.Attempt)));
        Assert.All(entries, static entry =>
        {
            Assert.Equal((LogLevel.Information, "Acme.Numbers.Talker", "Epoch 7 has loss 0.5"), (entry.Level, entry.Category, entry.Message));
            Assert.Equal(("7", "0.5"), (entry.Properties["Epoch"], entry.Properties["Loss"]));
            Assert.StartsWith("System.IO.IOException: on the side", entry.Exception, StringComparison.Ordinal);
        });
        Assert.Contains("Acme.Numbers.Talker: Epoch 7 has loss 0.5", _store.Log);
    }

    [Fact]
    public async Task LineThatWasCutOffIsLeftOut()
    {
        var task = Define.Task("Talker", static (inputs, invocation) =>
        {
            invocation.Logger.LogWarning("Careful");
            invocation.Context.Logger.LogDebug("Details");
            return new ValueTask<int>(inputs.Value);
        });
        var result = await task.ExecuteAsync(new Number(7), _store.Options);
        File.AppendAllText(_store.Layout.LogOf(result.RunId), "{\"at\":\"20");

        var entries = RunStore.Open(_store.Path).Runs().Single().ReadLog();

        // Details are kept where the host's log takes them, too.
        Assert.Equal(["Careful"], entries.Select(static entry => entry.Message));
    }

    [Fact]
    public async Task RunThatLogsNothingHasNoLog()
    {
        var result = await Define.Task("Quiet", static value => value).ExecuteAsync(new Number(7), _store.Options);

        Assert.False(File.Exists(_store.Layout.LogOf(result.RunId)));
        Assert.Empty(RunStore.Open(_store.Path).Runs().Single().ReadLog());
    }
}
