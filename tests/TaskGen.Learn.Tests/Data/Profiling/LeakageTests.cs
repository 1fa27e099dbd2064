namespace TaskGen.Learn.Tests.Data.Profiling;

public sealed class LeakageTests
{
    private static readonly RowColumn Key = new("Id", typeof(int)) { Role = RowColumnRole.Ignored, IsKey = true };
    private static readonly RowColumn Feature = new("Size", typeof(double?));
    private static readonly RowColumn Target = new("Price", typeof(double)) { Role = RowColumnRole.Target };

    [Fact]
    public void RowsThatTrainAndTestShareAreFoundWhateverTheirKeys()
    {
        var schema = new CellRowSchema(Key, Feature, Target);

        var profile = Profiles.Of(
            schema.Rows([[1, 0.0, 5.0], [2, 2.0, 6.0], [3, null, 7.0]]), schema.Rows([[4, -0.0, 5.0], [5, null, 7.0], [6, 2.0, 7.0], [7, 0.0, 5.0]]));

        var finding = Assert.Single(profile.Findings);
        Assert.Equal(
            (ProfileFindingKind.SharedRows, "test", "train", 3, null), (finding.Kind, finding.Partition, finding.ComparedWith, finding.Rows, finding.Column));
        Assert.Equal("3 rows of test have the same features and targets as rows of train.", finding.Message);
    }

    [Fact]
    public void RowsThatRepeatInOnePartitionAreNoLeak()
    {
        var schema = new CellRowSchema(Feature, Target);

        Assert.Empty(Profiles.Of(schema.Rows([[1.0, 5.0], [1.0, 5.0]]), schema.Rows([[2.0, 5.0]])).Findings);
    }

    [Fact]
    public void KeysThatRepeatAreFoundWithinAndBetweenPartitions()
    {
        var schema = new CellRowSchema(Key, Feature);

        var profile = Profiles.Of(
            schema.Rows([[1, 1.0], [2, 2.0], [2, 3.0]]), schema.Rows([[9, 4.0]]), schema.Rows([[9, 5.0], [2, 6.0], [3, 7.0]]));

        Assert.Equal(["1 row of train repeats the key of another: 'Id'."], profile.Messages(ProfileFindingKind.RepeatedKey));
        Assert.Equal(
            ["1 row of test has a key that is in train: 'Id'.", "1 row of test has a key that is in validation: 'Id'."],
            profile.Messages(ProfileFindingKind.SharedKey));
        Assert.All(profile.Findings, finding => Assert.Equal("Id", finding.Column));
    }

    [Fact]
    public void AKeyOfSeveralColumnsRepeatsIfAllOfThemDo()
    {
        var schema = new CellRowSchema(Key, Key with { Name = "Part" }, Feature);

        var profile = Profiles.Of(schema.Rows([[1, 1, 1.0], [1, 2, 2.0], [1, 1, 3.0], [null, null, 4.0], [null, null, 5.0]]));

        Assert.Equal(["1 row of train repeats the key of another: 'Id', 'Part'."], profile.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void AFeatureThatEqualsTheTargetIsACopy()
    {
        var schema = new CellRowSchema(Feature, Target with { Type = typeof(int) });

        var finding = Assert.Single(Profiles.Of(Rows(schema, 20, i => (i % 4 == 3 ? null : (double)(i % 2), i % 2))).Findings);

        Assert.Equal((ProfileFindingKind.TargetCopy, "Size", "train", 15), (finding.Kind, finding.Column, finding.Partition, finding.Rows));
    }

    [Fact]
    public void TextsThatAllDifferAreACopyIfTheyAreTheSame()
    {
        var schema = new CellRowSchema(Feature with { Type = typeof(string) }, Target with { Type = typeof(string) });

        Assert.Equal(ProfileFindingKind.TargetCopy, Assert.Single(Profiles.Of(Rows(schema, 20, i => ($"{i}", $"{i}"))).Findings).Kind);
        Assert.Empty(Profiles.Of(Rows(schema, 20, i => ($"{i}", i < 19 ? $"{i}" : "x"))).Findings);
    }

    [Fact]
    public void NamesThatGoOneToOneWithTheTargetAreAFunctionOfIt()
    {
        var schema = new CellRowSchema(Feature with { Type = typeof(string) }, Target);

        var leak = Profiles.Of(Rows(schema, 30, i => ("abc"[i % 3].ToString(), (double)(i % 3))));

        Assert.Equal(ProfileFindingKind.TargetFunction, Assert.Single(leak.Findings).Kind);
        Assert.Empty(Profiles.Of(Rows(schema, 30, i => ("abc"[i % 3].ToString(), i == 29 ? 0.0 : i % 3))).Findings);
        Assert.Empty(Profiles.Of(Rows(schema, 30, i => ("abcdef"[i % 6].ToString(), (double)(i % 3)))).Findings);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void NumbersThatRiseOrFallWithTheTargetAreAFunctionOfIt(int sign)
    {
        var schema = new CellRowSchema(Feature, Target);

        var leak = Profiles.Of(Rows(schema, 50, i => (sign * Math.Exp(i * 37 % 50 / 10.0), (double)(i * 37 % 50))));
        var twoSwapped = Profiles.Of(Rows(schema, 50, i => (sign * (double)i, i is 20 or 21 ? 41.0 - i : i)));

        Assert.Equal(ProfileFindingKind.TargetFunction, Assert.Single(leak.Findings).Kind);
        Assert.Empty(twoSwapped.Findings);
    }

    [Fact]
    public void MoreValuesThanAreComparedPairByPairMustRiseOrFall()
    {
        var schema = new CellRowSchema(Feature, Target);

        var rising = Profiles.Of(Rows(schema, 24_000, i => (i * 0.5, (double)i)));
        var repeated = Profiles.Of(Rows(schema, 24_000, i => (-(double)(i % 11_000), (double)(i % 11_000))));
        var permuted = Profiles.Of(Rows(schema, 24_000, i => ((double)(i % 11_000 * 7 % 11_000), (double)(i % 11_000))));
        var late = Profiles.Of(Rows(schema, 24_000, i => ((double)i, i > 23_000 ? 0.0 : i)));

        Assert.All([rising, repeated], profile => Assert.Equal(ProfileFindingKind.TargetFunction, Assert.Single(profile.Findings).Kind));
        Assert.All([permuted, late], profile => Assert.Empty(profile.Findings));
    }

    [Fact]
    public void FewRowsAndConstantsTellNothing()
    {
        var schema = new CellRowSchema(Feature, Target);

        Assert.Empty(Profiles.Of(Rows(schema, 9, i => ((double)i, (double)i))).Findings);
        Assert.Empty(Profiles.Of(Rows(schema, 50, _ => (1.0, 1.0))).Findings);
        Assert.Empty(Profiles.Of(Rows(schema, 50, i => (i < 20 ? i : null, (double)i))).Findings);
    }

    [Fact]
    public void RealDataThatAreSplitAtRandomHaveNoFindings()
    {
        var rows = TestFiles.Wine();
        var split = TrainTestSplit.Create(rows.Count, 0.2, 12345, true).Apply(rows);

        Assert.Empty(Profiles.Of(split.Train, split.Test).Findings);
    }

    private static Partition<CellRow> Rows(CellRowSchema schema, int count, Func<int, (object? Feature, object? Target)> row) =>
        schema.Rows(Enumerable.Range(0, count).Select(row).Select(pair => new[] { pair.Feature, pair.Target }));
}
