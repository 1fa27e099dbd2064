using System.Globalization;
using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

/// <summary>A table of the Data folder: all columns but the last are features, the last is the class.</summary>
internal sealed record Sample(NumericMatrix Features, int[] Labels)
{
    public static Sample Wine { get; } = Read("wine");

    public static Sample Iris { get; } = Read("iris");

    /// <summary>1 where the class is not the first, else 0.</summary>
    public int[] BinaryLabels => Array.ConvertAll(Labels, label => label == 0 ? 0 : 1);

    public static Sample Named(string name) => name == "wine" ? Wine : Iris;

    public Sample Select(int[] rows) =>
        new(Features.Select(new PartitionIndex(rows)), Array.ConvertAll(rows, row => Labels[row]));

    /// <summary>The rows at these positions, and all others in order.</summary>
    public (Sample Train, Sample Test) Split(int[] testRows) =>
        (Select([.. Enumerable.Range(0, Labels.Length).Except(testRows)]), Select(testRows));

    /// <summary>All features but the last, and the last as the number to predict.</summary>
    public (NumericMatrix Features, double[] Targets) LastFeatureAsTarget()
    {
        var columns = Features.ColumnCount - 1;
        var values = new double[Features.RowCount * columns];
        for (var i = 0; i < Features.RowCount; i++)
        {
            Features.Row(i)[..columns].CopyTo(values.AsSpan(i * columns));
        }

        return (new NumericMatrix(values, [.. Features.ColumnNames.Take(columns)]), Features.Column(columns));
    }

    private static Sample Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", name + ".csv"));
        var names = lines[0].Split(',');
        var rows = lines[1..].Select(line => line.Split(',')).ToArray();
        var values = rows.SelectMany(row => row[..^1]).Select(field => double.Parse(field, CultureInfo.InvariantCulture));
        var labels = rows.Select(row => int.Parse(row[^1], CultureInfo.InvariantCulture));
        return new Sample(new NumericMatrix([.. values], names[..^1]), [.. labels]);
    }
}
