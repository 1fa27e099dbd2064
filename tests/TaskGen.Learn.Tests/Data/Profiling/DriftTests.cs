namespace TaskGen.Learn.Tests.Data.Profiling;

public sealed class DriftTests
{
    private static readonly CellRowSchema Number = new(new RowColumn("X", typeof(double?)));
    private static readonly CellRowSchema Text = new(new RowColumn("X", typeof(string)) { IsNullable = true });

    [Theory]
    [InlineData(172)]
    [InlineData(300)]
    public void RealDataDriftsAsSciPySays(int cut)
    {
        var rows = Partition.Create(TestFiles.Read("penguins.csv", PenguinRowSchema.Instance), PenguinRowSchema.Instance);
        var expected = Expected.Read<ExpectedDrift>("drift.json").Where(drift => drift.Cut == cut).ToList();

        var findings = Profiles.Of(Part(0, cut), Part(cut, 344 - cut)).Findings.Where(finding => finding.Kind == ProfileFindingKind.Drift).ToList();

        Assert.Equal(6, expected.Count);
        Assert.All(expected, drift =>
        {
            var finding = Assert.Single(findings, finding => Column(finding.Column!) == drift.Column);
            Assert.Equal((drift.Measure, "test", "train"), (finding.Measure, finding.Partition, finding.ComparedWith));
            Assert.Equal(drift.Value, finding.Value!.Value, 1e-12);
        });
        Assert.Equal(6, findings.Count);

        Partition<PenguinRow> Part(int start, int count) => rows.Select(new PartitionIndex([.. Enumerable.Range(start, count)]));
    }

    [Fact]
    public void TheLimitOfChanceIsThatOfSciPy()
    {
        Assert.All(
            Expected.Read<ExpectedDrift>("drift.json").Where(drift => drift is { Measure: DriftMeasure.KolmogorovSmirnov, Cut: 172 }),
            drift => Assert.Equal(drift.Limit, KolmogorovSmirnov.Critical(171, 171, 0.001), 1e-6));
        Assert.Equal(287.52941176470586, CategoryComparison.Of([(152, 0), (20, 48), (0, 124)]).ChiSquared, 1e-9);
    }

    // The 0.999 quantiles of the chi-squared distribution (scipy.stats.chi2.isf); the cube root is up to three percent stricter.
    [Theory]
    [InlineData(1, 10.828)]
    [InlineData(2, 13.816)]
    [InlineData(10, 29.588)]
    [InlineData(100, 149.449)]
    public void SignificanceBeginsAtTheQuantileOfChiSquared(int degrees, double quantile)
    {
        Assert.False(new CategoryComparison(1, quantile, degrees).IsSignificant);
        Assert.True(new CategoryComparison(1, quantile * 1.032, degrees).IsSignificant);
    }

    [Fact]
    public void WhatChanceExplainsIsNoDrift()
    {
        // The distance is 0.2, but of ten rows against ten.
        var profile = Profiles.Of(Number.Rows(Values(10, i => i)), Number.Rows(Values(10, i => i + 2)));

        Assert.Empty(profile.Messages(ProfileFindingKind.Drift));
    }

    [Fact]
    public void WhatIsTooSmallToMatterIsNoDriftHoweverManyRowsThereAre()
    {
        var train = Number.Rows(Values(50_000, i => i));
        var near = Number.Rows(Values(50_000, i => i + 4_900));
        var far = Number.Rows(Values(50_000, i => i + 5_100));

        Assert.Empty(Profiles.Of(train, near).Messages(ProfileFindingKind.Drift));
        Assert.Equal(
            ["'X' is distributed differently in test than in train: Kolmogorov-Smirnov distance 0.102."],
            Profiles.Of(train, far).Messages(ProfileFindingKind.Drift));
    }

    [Fact]
    public void EachPartitionIsComparedWithTheTrainingPartition()
    {
        var schema = new CellRowSchema(new RowColumn("X", typeof(string)));

        var profile = Profiles.Of(
            schema.Rows(Values(100, i => i < 50 ? "a" : "b")),
            schema.Rows(Values(100, i => i < 10 ? "a" : "b")),
            schema.Rows(Values(100, i => i < 90 ? "a" : "b")));

        Assert.Equal(
            [
                "'X' is distributed differently in validation than in train: total variation distance 0.4.",
                "'X' is distributed differently in test than in train: total variation distance 0.4.",
            ],
            profile.Messages(ProfileFindingKind.Drift));
    }

    [Fact]
    public void ValuesThatAreNotThereAreClassesOfTheirOwn()
    {
        var profile = Profiles.Of(Text.Rows(Values(100, _ => "a")), Text.Rows(Values(100, i => i < 20 ? null : "a")));
        var numbers = Profiles.Of(Number.Rows(Values(100, i => i)), Number.Rows(Values(100, i => i % 5 == 0 ? null : i)));

        Assert.Equal(0.2, Assert.Single(profile.Findings, finding => finding.Measure == DriftMeasure.TotalVariation).Value!.Value, 1e-12);
        Assert.Equal(["'X' is missing more or less often in test than in train: difference of the shares 0.2."], numbers.Messages(ProfileFindingKind.Drift));
    }

    [Fact]
    public void RareValuesCountAsOne()
    {
        // Each name is there four times in one partition: all of them differ, and so few of each say nothing.
        var profile = Profiles.Of(Text.Rows(Values(200, i => $"train {i / 4}")), Text.Rows(Values(200, i => $"test {i / 4}")));

        Assert.Empty(profile.Findings);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void KeysAndTheTimeOfTheSplitAreToDiffer(bool isKey, bool isTime)
    {
        var schema = new CellRowSchema(new RowColumn("X", typeof(int)) { IsKey = isKey, IsTime = isTime, Role = RowColumnRole.Ignored });

        var profile = Profiles.Of(schema.Rows(Values(100, i => i)), schema.Rows(Values(100, i => i + 100)));

        Assert.Empty(profile.Findings);
    }

    [Fact]
    public void AnEmptyPartitionDoesNotDrift()
    {
        Assert.Empty(Profiles.Of(Number.Rows(Values(100, i => i)), Number.Rows([])).Findings);
        Assert.Empty(Profiles.Of(Text.Rows([]), Text.Rows(Values(100, _ => "a"))).Findings);
    }

    private static IEnumerable<object?[]> Values(int count, Func<int, object?> value) => Enumerable.Range(0, count).Select(i => new[] { Cell(value(i)) });

    private static object? Cell(object? value) => value is int number ? (double)number : value;

    private static string Column(string member) => member switch
    {
        "BeakLengthMm" => "beak_length_mm",
        "BeakDepthMm" => "beak_depth_mm",
        "FlipperLengthMm" => "flipper_length_mm",
        "Weight" => "body_mass_g",
        _ => member.ToLowerInvariant(),
    };
}
