using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using TaskGen.Storage.Remote;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>Buckets that cannot be reached, or are no stores.</summary>
public sealed class BucketFaultTests : IDisposable
{
    private readonly MemoryBucket _bucket = new();
    private readonly Machine _machine;
    private readonly Counted _counted = new();

    public BucketFaultTests() => _machine = new Machine(_bucket);

    public void Dispose() => _machine.Dispose();

    [Theory]
    [InlineData("get")]
    [InlineData("put")]
    [InlineData("list")]
    public async Task BucketThatCannotBeUsedIsAnErrorBeforeAnythingRuns(string what)
    {
        _bucket.Fail((kind, _) => kind == what);

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => _counted.RunAsync(_machine));

        Assert.Contains($"The store '{Machine.Url}' cannot be written to: gone away", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, _counted.Count);
    }

    [Fact]
    public async Task BucketThatGoesAwayInTheMiddleCostsNoResult()
    {
        var task = _counted.Task;
        _bucket.Fail((kind, key) => kind == "put" && key.StartsWith("objects/", StringComparison.Ordinal));

        var run = await task.ExecuteAsync(new Number(3), _machine.Options);

        Assert.Equal((RunStatus.Succeeded, 3), (run.Status, run.Output[^1]));
        Assert.Single(_machine.Log, static line => line.Contains("cannot be written to; the run goes on", StringComparison.Ordinal));
        Assert.Single(_machine.Log, line => line.Contains($"lacks the last part of the run {run.RunId}", StringComparison.Ordinal));
        Assert.DoesNotContain(_bucket.Keys, static key => key.StartsWith("cache/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatABucketMissedIsBroughtThereWhenTheRunIsResumed()
    {
        _bucket.Fail((kind, key) => kind == "put" && !key.Contains("/owner/", StringComparison.Ordinal) && key != "store.json");
        var run = await _counted.Task.ExecuteAsync(new Number(3), _machine.Options);
        _bucket.OnRequest = static (_, _) => { };

        await _counted.Task.ExecuteAsync(new Number(3), _machine.Options with { Resume = run.RunId });

        using var other = new Machine(_bucket);
        Assert.Equal(3, other.Open().Find(run.RunId)!.ReadOutput(_counted.Task.Output)[^1]);
        Assert.Equal(1, _counted.Count);
    }

    [Fact]
    public async Task BucketThatComesBackGetsEverything()
    {
        var left = 2;
        _bucket.Fail((kind, key) => kind == "put" && key.StartsWith("objects/", StringComparison.Ordinal) && Interlocked.Decrement(ref left) >= 0);

        await _counted.RunAsync(_machine);

        using var other = new Machine(_bucket);
        Assert.Equal(3, await _counted.RunAsync(other));
        Assert.Equal(1, _counted.Count);
        Assert.Single(_machine.Log, static line => line.Contains("cannot be written to; the run goes on", StringComparison.Ordinal));
        Assert.Single(_machine.Log, static line => line.Contains("can be written to again, and has everything", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ResultThatCannotBeReadIsComputed()
    {
        await _counted.RunAsync(_machine);
        using var other = new Machine(_bucket);
        _bucket.Fail(static (kind, key) => kind == "get" && key.StartsWith("cache/", StringComparison.Ordinal));

        Assert.Equal(3, await _counted.RunAsync(other));

        Assert.Equal(2, _counted.Count);
        Assert.Contains(other.Log, static line => line.Contains("The cached result of 'Acme.Numbers.Counted' cannot be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task BucketOfANewerFormatIsRefused()
    {
        _bucket["store.json"] = "{\"version\":2}"u8.ToArray();

        var refused = await Assert.ThrowsAsync<RunNotStartedException>(() => _counted.RunAsync(_machine));

        Assert.Contains($"The store '{Machine.Url}' has format version 2", refused.Message, StringComparison.Ordinal);
        Assert.Throws<StoreFormatException>(_machine.Open);
    }

    [Fact]
    public void BucketThatIsNoStoreIsNotReadAndNotMadeOne()
    {
        Assert.Contains("it has no store.json", Assert.Throws<StoreFormatException>(_machine.Open).Message, StringComparison.Ordinal);
        Assert.Empty(_bucket.Keys);
    }

    [Theory]
    [InlineData("s3://bucket/prefix", "call AddS3Stores()")]
    [InlineData("ftp://host/folder", "Name a directory, or a bucket")]
    public void UrlThatNobodyOpensSaysWhatToDo(string url, string advice) =>
        Assert.Contains(advice, Assert.Throws<IOException>(() => RunStore.Open(url)).Message, StringComparison.Ordinal);

    [Fact]
    public void WorkingDirectoryIsNamedByTheUrl()
    {
        var directory = RemoteUrl.WorkingDirectoryOf("s3://bucket/team/a", null);
        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        Assert.StartsWith(Path.Combine(user, "TaskGen", "remote", "bucket-team-a-"), directory, StringComparison.Ordinal);
        Assert.Equal(RemoteUrl.WorkingDirectoryOf("S3://bucket/a/", null), RemoteUrl.WorkingDirectoryOf("s3://bucket/a", null));
        Assert.NotEqual(RemoteUrl.WorkingDirectoryOf("s3://bucket/a-b", null), RemoteUrl.WorkingDirectoryOf("s3://bucket/a/b", null));
    }

    [Fact]
    public void WorkingDirectoryIsRelativeToTheContentRootWhereverTheProgramIsStarted()
    {
        var root = Path.Combine(Path.GetTempPath(), "taskgen-root");
        using var services = new ServiceCollection()
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { ContentRootPath = root })
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new(RemoteUrl.Setting, "work/remote")]).Build())
            .BuildServiceProvider();

        Assert.StartsWith(Path.Combine(root, "work", "remote", "bucket-"), RemoteUrl.WorkingDirectoryOf("s3://bucket", services), StringComparison.Ordinal);
    }
}
