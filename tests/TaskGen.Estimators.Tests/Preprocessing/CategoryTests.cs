using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>What is done with categories besides a column for each level.</summary>
public sealed class CategoryTests
{
    [Fact]
    public void OrdinalNumbersAreThoseOfScikitLearn()
    {
        foreach (var item in Expectation.Of("categories").GetProperty("ordinal").EnumerateArray())
        {
            var name = item.GetProperty("column").GetString()!;
            var encoded = OrdinalEncoder.Fit(Categories.Column(name), name, UnseenLevel.Ignore).Transform(Categories.Probe(name));

            Assert.Equal(item.Numbers("output"), encoded.Column(0));
            Assert.Equal([name], encoded.ColumnNames);
        }
    }

    [Fact]
    public void RareLevelsShareTheLastNumber()
    {
        var encoder = OrdinalEncoder.Fit(["c", "c", "a", "b", "c", "d", "d"], "x", UnseenLevel.Infrequent, minFrequency: 2);
        Assert.Equal([2, 2, 0, 1, 2], encoder.Transform(["a", "b", "c", "d", "new"]).Column(0));
    }

    [Fact]
    public void LevelsKeepTheOrderThatIsGiven()
    {
        var encoder = OrdinalEncoder.Of(["small", "medium", "large"], "size");
        Assert.Equal([2, 0, 1, double.NaN], encoder.Transform(["large", "small", "medium", null]).Column(0));
        Refusal.Says(() => encoder.Transform(["huge"]), "holds \"huge\" in 'size', which is none of the 3 levels");
        Refusal.Says(() => OrdinalEncoder.Of(["a", "b", "a"], "x"), "The level \"a\" is given 2 times");
        Refusal.Says(() => OrdinalEncoder.Of([], "x"), "no rows to fit on");
    }

    [Fact]
    public void TheMostFrequentLevelIsThatOfScikitLearn()
    {
        foreach (var item in Expectation.Of("imputing").GetProperty("levels").EnumerateArray())
        {
            string?[] levels = [.. item.GetProperty("input").EnumerateArray().Select(level => level.GetString())];
            var imputer = CategoryImputer.Fit(levels);

            Assert.Equal(item.GetProperty("level").GetString(), imputer.Level);
            Assert.Equal(levels.Select(level => level ?? imputer.Level), imputer.Transform(levels));
        }

        Refusal.Says(() => CategoryImputer.Fit([null, null]), "All 2 levels are missing");
    }

    [Fact]
    public void HashedColumnsAreThoseOfScikitLearn()
    {
        foreach (var item in Expectation.Of("categories").GetProperty("hashed").EnumerateArray())
        {
            var name = item.GetProperty("column").GetString()!;
            var hasher = new FeatureHasher(name, item.GetProperty("columns").GetInt32(), item.GetProperty("alternateSign").GetBoolean());
            Near.Equal(item.Rows("output"), hasher.Transform([.. Categories.Column(name).Take(20)]));
        }
    }

    [Fact]
    public void AMissingLevelHashesToNothing()
    {
        var hashed = new FeatureHasher("x", 3).Transform([null, ""]);
        Assert.Equal(["x_hash0", "x_hash1", "x_hash2"], hashed.ColumnNames);
        Assert.Equal([0, 0, 0], hashed.Row(0).ToArray());
        Assert.Equal([1, 0, 0], hashed.Row(1).ToArray());
        Refusal.Says(() => new FeatureHasher("x", 0), "columnCount is 0; 1 or more");
    }

    // Appleby's reference: https://github.com/aappleby/smhasher, with seed 0.
    [Theory]
    [InlineData("", 0u)]
    [InlineData("a", 0x3c2569b2u)]
    [InlineData("abc", 0xb3dd93fau)]
    [InlineData("abcd", 0x43ed676au)]
    [InlineData("Hello, world!", 0xc0363e43u)]
    public void HashesAreThoseOfTheReference(string text, uint hash) =>
        Assert.Equal(hash, (uint)MurmurHash3.Of(System.Text.Encoding.UTF8.GetBytes(text)));
}
