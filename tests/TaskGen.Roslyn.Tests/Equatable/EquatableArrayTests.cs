using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Tests.Equatable;

public sealed class EquatableArrayTests
{
    [Fact]
    public void ArraysOfEqualElementsAreEqual()
    {
        var left = new[] { "a", "b" }.ToEquatableArray();
        var right = new List<string> { "a", "b" }.ToEquatableArray();
        Assert.Equal(left, right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    [InlineData("a", "B")]
    public void ArraysOfOtherElementsDiffer(params string[] others)
    {
        var array = new[] { "a", "b" }.ToEquatableArray();
        Assert.NotEqual(array, others.ToEquatableArray());
        Assert.NotEqual(array.GetHashCode(), others.ToEquatableArray().GetHashCode());
    }

    [Fact]
    public void TheDefaultIsEmpty()
    {
        EquatableArray<int> array = default;
        Assert.Empty(array);
        Assert.True(array.AsSpan().IsEmpty);
        Assert.Equal(array, Array.Empty<int>().ToEquatableArray());
        Assert.Equal(array.GetHashCode(), EquatableArray<int>.Empty.GetHashCode());
        Assert.False(array.Equals(null));
    }

    [Fact]
    public void AnArrayKeepsItsElementsWhenTheListChanges()
    {
        var list = new List<int> { 1, 2 };
        var array = list.ToEquatableArray();
        list[0] = 3;
        Assert.Equal([1, 2], array.ToArray());
        Assert.Equal(2, array[1]);
    }
}
