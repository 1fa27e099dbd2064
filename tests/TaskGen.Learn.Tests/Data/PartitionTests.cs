namespace TaskGen.Learn.Tests;

public class PartitionTests
{
    private static readonly PointRow[] Rows = [new(1, 10, 0), new(2, null, 1), new(3, 30, 2), new(4, 40, 0)];

    private static Partition<PointRow> Points => Partition.Create(Rows, PointRowSchema.Instance);

    [Fact]
    public void RowsComeInTheirOrder()
    {
        Assert.Equal(Rows, Points);
        Assert.Equal((4, Rows[2]), (Points.Count, Points[2]));
    }

    [Fact]
    public void ChangingTheListAfterwardsChangesNothing()
    {
        var list = Rows.ToList();
        var partition = Partition.Create(list, PointRowSchema.Instance);
        list[0] = new PointRow(99, 99, 99);
        Assert.Equal(Rows, partition);
    }

    [Fact]
    public void FeaturesAndTargetsAreTheNumbersOfTheRows()
    {
        var partition = Points;
        Assert.Equal(["Width", "HeightCm"], partition.Features.ColumnNames);
        Assert.Equal(["Label"], partition.Targets.ColumnNames);
        Assert.Equal([1, 2, 3, 4], partition.Features.Column(0));
        Assert.Equal([10, double.NaN, 30, 40], partition.Features.Column(1));
        Assert.Equal([0, 1, 2, 0], partition.Targets.Column(0));
    }

    [Fact]
    public void ViewsShareRowsAndNumbers()
    {
        var partition = Points;
        var view = partition.Select(new PartitionIndex([3, 1, 0]));
        Assert.Equal([Rows[3], Rows[1], Rows[0]], view);
        Assert.Same(Rows[3], view[0]);
        Assert.True(partition.Features.Row(3) == view.Features.Row(0));
        Assert.True(partition.Targets.Row(1) == view.Targets.Row(1));
    }

    [Fact]
    public void ViewsOfViewsCountInTheViewTheyWereCutFrom()
    {
        var view = Points.Select(new PartitionIndex([3, 1, 0])).Select(new PartitionIndex([2, 0]));
        Assert.Equal([Rows[0], Rows[3]], view);
        Assert.Equal([1, 4], view.Features.Column(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Select(new PartitionIndex([2])));
    }

    [Fact]
    public void FoldsOfFoldsGiveEveryRowOnce()
    {
        var partition = Partition.Create([.. Enumerable.Range(0, 50).Select(i => new PointRow(i, i, i % 2))], PointRowSchema.Instance);
        var held = new KFold(5, shuffle: true, seed: 1).Split(50)
            .Select(fold => partition.Select(fold.Validation))
            .SelectMany(outer => new KFold(2).Split(outer.Count).Select(inner => outer.Select(inner.Validation)));
        Assert.Equal(partition, held.SelectMany(part => part).OrderBy(row => row.Width));
    }

    [Fact]
    public async Task NumbersAreMadeOnceForAllThreads()
    {
        var partition = Points;
        var matrices = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => partition.Features)));
        Assert.All(matrices, matrix => Assert.Same(matrices[0], matrix));
    }

    [Fact]
    public void LabelsAreTheWholeNumbersOfTheTarget()
    {
        Assert.Equal([0, 1, 2, 0], Points.TargetLabels());
        Assert.Equal([2, 1], Points.Select(new PartitionIndex([2, 1])).TargetLabels());
        Assert.Equal([0, 1, 2, 0], Points.TargetValues());
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(3e9)]
    public void LabelsThatAreNotWholeAreRefused(double label)
    {
        var partition = Partition.Create([Rows[0], new PointRow(1, 1, label)], PointRowSchema.Instance);
        var error = Assert.Throws<InvalidOperationException>(partition.TargetLabels);
        Assert.Contains("Row 1 (from 0) has", error.Message, StringComparison.Ordinal);
        Assert.Equal([0, label], partition.TargetValues());
    }

    [Fact]
    public void MissingTargetsAreRefused()
    {
        var partition = Partition.Create([Rows[0], new PointRow(1, 1, double.NaN)], PointRowSchema.Instance);
        var error = Assert.Throws<InvalidOperationException>(partition.TargetValues);
        Assert.StartsWith("Row 1 (from 0) has no target 'Label'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TargetsThatAreNoNumbersAreRefusedByName()
    {
        var partition = Partition.Create([new PenguinRow(Species.Gentoo, "Dream", 1, 2, 3, 4, null)], PenguinRowSchema.Instance);
        var error = Assert.Throws<InvalidOperationException>(partition.TargetLabels);
        Assert.StartsWith("The target 'Species' is a TaskGen.Learn.Tests.Species", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsWithoutATargetAreRefused()
    {
        var partition = Partition.Create<Everything>([], new EverythingSchema());
        var error = Assert.Throws<InvalidOperationException>(partition.TargetLabels);
        Assert.Contains("Everything has no target", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMatrixWithoutColumnsHasARowForEachRow()
    {
        var partition = Partition.Create([new PenguinRow(Species.Gentoo, "Dream", 1, 2, 3, 4, null)], PenguinRowSchema.Instance);
        Assert.Equal((1, 0), (partition.Targets.RowCount, partition.Targets.ColumnCount));
        Assert.Equal(1, partition.Select(new PartitionIndex([0])).Targets.RowCount);
    }
}
