namespace TaskGen.Storage.S3.Tests.Stores;

/// <summary>One address may mean different buckets of different servers, whose runs and results must not meet on a machine.</summary>
public sealed class WorkingDirectoryTests
{
    [Fact]
    public void EachServerHasItsOwn()
    {
        using var one = new BucketMachine("http://127.0.0.1:1", "place");
        using var two = new BucketMachine("http://127.0.0.1:2", "place");
        using var again = new BucketMachine("http://127.0.0.1:1", "place/");

        Assert.StartsWith("data-place-", Path.GetFileName(one.WorkingDirectory), StringComparison.Ordinal);
        Assert.NotEqual(Path.GetFileName(one.WorkingDirectory), Path.GetFileName(two.WorkingDirectory));
        Assert.Equal(Path.GetFileName(one.WorkingDirectory), Path.GetFileName(again.WorkingDirectory));
    }
}
