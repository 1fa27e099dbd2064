namespace TaskGen.Testing.Roslyn.Tests.Compiling;

/// <summary>What is shared between tests is made once, and does not fill the memory.</summary>
public sealed class LatestTests
{
    private readonly Latest<string> _latest = new(most: 2);
    private readonly List<string> _made = [];

    [Fact]
    public void WhatIsKeptIsNotMadeAgain()
    {
        Assert.Same(Get("a"), Get("a"));
        Assert.Equal(["a"], _made);
    }

    [Fact]
    public void WhatWasAskedForLeastRecentlyIsDropped()
    {
        foreach (var name in new[] { "a", "b", "a", "c", "a", "b" })
        {
            Assert.Equal(name, Get(name));
        }

        Assert.Equal(["a", "b", "c", "b"], _made);
    }

    private string Get(string name) => _latest.Get(known => known == name, () => Make(name));

    private string Make(string name)
    {
        _made.Add(name);
        return name;
    }
}
