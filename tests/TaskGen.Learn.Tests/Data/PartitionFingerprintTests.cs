using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Learn.Tests;

public class PartitionFingerprintTests
{
    private static readonly PointRow[] Rows = [.. Enumerable.Range(0, 400).Select(i => new PointRow(i / 7.0, i % 5 == 0 ? null : i, i % 3))];

    [Fact]
    public void ItIsSixtyFourLowerCaseHexadecimalDigits() => Assert.Matches("^[0-9a-f]{64}$", Of(Rows));

    [Fact]
    public void ItIsTheHashOfColumnsAndValuesInOneBinaryForm()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        WriteText("rows 1");
        writer.Write(3L);
        foreach (var text in new[] { "Width", "double", "HeightCm", "double?", "Label", "double" })
        {
            WriteText(text);
        }

        writer.Write(2L);
        writer.Write(1.5);
        writer.Write(false);
        writer.Write(0.0);
        writer.Write(2.0);
        writer.Write(-0.25);
        writer.Write(true);
        writer.Write(3.0);
        writer.Write(0.0);
        var expected = Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
        Assert.Equal(expected, Of([new PointRow(1.5, null, 2), new PointRow(-0.25, 3, 0)]));

        void WriteText(string text)
        {
            writer.Write(true);
            writer.Write((long)text.Length);
            writer.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void EqualRowsGiveTheSameWhetherAViewOrNot()
    {
        var index = new PartitionIndex([.. Enumerable.Range(0, 300).Select(i => i * 7 % 400)]);
        var view = Partition.Create(Rows, PointRowSchema.Instance).Select(index);
        Assert.Equal(Of([.. view]), view.Fingerprint);
        Assert.Equal(view.Fingerprint, view.Select(PartitionIndex.All(300)).Fingerprint);
    }

    [Fact]
    public void EveryValueAndTheOrderOfRowsMatter()
    {
        var fingerprints = new HashSet<string> { Of(Rows), Of(Rows[..^1]), Of([.. Rows.Reverse()]) };
        fingerprints.Add(Of([.. Rows[..^1], Rows[^1] with { Width = double.BitIncrement(Rows[^1].Width) }]));
        fingerprints.Add(Of([.. Rows[..^1], Rows[^1] with { HeightCm = null }]));
        fingerprints.Add(Of([.. Rows[..^1], Rows[^1] with { HeightCm = 0 }]));
        fingerprints.Add(Of([.. Rows[..^1], Rows[^1] with { Label = 9 }]));
        Assert.Equal(7, fingerprints.Count);
    }

    [Fact]
    public void NamesAndTypesOfColumnsMatter()
    {
        var empty = Partition.Create<Everything>([], new EverythingSchema()).Fingerprint;
        Assert.NotEqual(empty, Partition.Create<MaybeEverything>([], new MaybeEverythingSchema()).Fingerprint);
        Assert.NotEqual(empty, Of([]));
    }

    [Fact]
    public void TheFileReadAgainGivesTheSame()
    {
        var wine = TestFiles.Wine();
        Assert.Equal(wine.Fingerprint, (TestFiles.Wine()).Fingerprint);
        var split = TrainTestSplit.Create(wine.Count, 0.2, 12345);
        Assert.Equal(wine.Select(split.Train).Fingerprint, split.Apply(wine).Train.Fingerprint);
    }

    private static string Of(PointRow[] rows) => Partition.Create(rows, PointRowSchema.Instance).Fingerprint;
}
