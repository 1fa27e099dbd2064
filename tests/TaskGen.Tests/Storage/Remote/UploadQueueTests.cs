using TaskGen.Storage;
using TaskGen.Storage.Remote;

namespace TaskGen.Tests.Storage.Remote;

/// <summary>What waits to be put.</summary>
public sealed class UploadQueueTests
{
    private static readonly ObjectReference First = new(new string('a', 64), 1);
    private static readonly ObjectReference Second = new(new string('b', 64), 2);

    [Fact]
    public void NothingIsAddedToWhatWasTaken()
    {
        var queue = new UploadQueue();
        var (objects, entries) = queue.Take();

        queue.Add(First);
        queue.AddEntry("key");

        Assert.Empty(objects);
        Assert.Empty(entries);
        Assert.Equal([First], queue.Take().Objects);
    }

    [Fact]
    public void WhatCouldNotBePutComesFirstTheNextTime()
    {
        var queue = new UploadQueue();
        queue.Add(First);
        var (objects, entries) = queue.Take();
        queue.Add(Second);

        queue.Return(objects, entries);

        Assert.Equal([First, Second], queue.Take().Objects);
    }

    [Fact]
    public void AnObjectIsPutOnceUnlessItWasLost()
    {
        var queue = new UploadQueue();
        queue.Add(First);
        queue.Add(First);
        Assert.Single(queue.Take().Objects);
        queue.Add(First);
        Assert.Empty(queue.Take().Objects);

        queue.Lost(First.Sha256);
        queue.Add(First);

        Assert.Single(queue.Take().Objects);
    }
}
