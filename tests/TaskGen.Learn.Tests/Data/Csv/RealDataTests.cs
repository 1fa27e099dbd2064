namespace TaskGen.Learn.Tests;

public class RealDataTests
{
    [Fact]
    public void WineIsRead()
    {
        var wine = TestFiles.Wine();
        Assert.Equal((178, 13), (wine.Features.RowCount, wine.Features.ColumnCount));
        Assert.Equal(
            new WineRow(14.23, 1.71, 2.43, 15.6, 127, 2.8, 3.06, 0.28, 2.29, 5.64, 1.04, 3.92, 1065, 0),
            wine[0]);
        Assert.Equal([59, 71, 48], wine.TargetLabels().CountBy(label => label).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal(13.000617977528, wine.Features.Column(0).Average(), 12);
    }

    [Fact]
    public void PenguinsAreReadWithTheirGaps()
    {
        var rows = TestFiles.Read("penguins.csv", PenguinRowSchema.Instance);
        Assert.Equal(344, rows.Length);
        Assert.Equal(new PenguinRow(Species.Adelie, "Torgersen", 39.1, 18.7, 181, 3750, "MALE"), rows[0]);
        Assert.Equal(new PenguinRow(Species.Adelie, "Torgersen", null, null, null, null, null), rows[3]);
        var features = Partition.Create(rows, PenguinRowSchema.Instance).Features;
        Assert.Equal([2, 2, 2, 2], Enumerable.Range(0, 4).Select(column => features.Column(column).Count(double.IsNaN)));
        Assert.Equal([152, 68, 124], rows.CountBy(row => row.Species).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal(3, rows.Select(row => row.Island).Distinct<object>(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public void IrisIsRead()
    {
        var rows = TestFiles.Read("iris.csv", IrisRowSchema.Instance);
        Assert.Equal(150, rows.Length);
        Assert.Equal(new IrisRow(5.9, 3.0, 5.1, 1.8, 2), rows[^1]);
    }
}
