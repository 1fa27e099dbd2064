using BenchmarkDotNet.Attributes;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>
/// All training rows of ten shuffled folds over 100,000 rows of 50 numbers, whose values are added up: by views of a matrix, and by hand over sorted
/// indices that are there already.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[MinColumn]
public class FoldVisits
{
    private const int RowCount = 100_000;
    private const int ColumnCount = 50;
    private const int FoldCount = 10;

    private double[] _values = [];
    private NumericMatrix _matrix = new([], []);
    private IReadOnlyList<Fold> _folds = [];
    private NumericMatrix[] _views = [];
    private int[][] _indices = [];

    [GlobalSetup]
    public void MakeFolds()
    {
        var random = new Random(5);
        _values = [.. Enumerable.Range(0, RowCount * ColumnCount).Select(_ => random.NextDouble())];
        _matrix = new NumericMatrix(_values, [.. Enumerable.Range(0, ColumnCount).Select(column => $"X{column}")]);
        _folds = Split();
        _views = [.. _folds.Select(fold => _matrix.Select(fold.Train))];
        _indices = [.. _folds.Select(fold => fold.Train.ToArray())];
        if (ByHand() != Views())
        {
            throw new InvalidOperationException("The ways do not visit the same rows.");
        }
    }

    /// <summary>What the folds themselves cost.</summary>
    [Benchmark(Description = "Cut ten folds")]
    public IReadOnlyList<Fold> Split() => new KFold(FoldCount, shuffle: true, seed: 1).Split(RowCount);

    /// <summary>What the folds cost that scikit-learn would cut: copies of the rows.</summary>
    [Benchmark(Description = "Copy the rows of ten folds")]
    public double Copies()
    {
        var sum = 0.0;
        foreach (var view in _views)
        {
            var copy = new double[view.RowCount * ColumnCount];
            for (var row = 0; row < view.RowCount; row++)
            {
                view.Row(row).CopyTo(copy.AsSpan(row * ColumnCount));
            }

            sum += copy[^1];
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = RowCount * (FoldCount - 1), Description = "By hand over sorted indices")]
    public double ByHand()
    {
        var sum = 0.0;
        foreach (var index in _indices)
        {
            foreach (var row in index)
            {
                sum += Sum(_values.AsSpan(row * ColumnCount, ColumnCount));
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = RowCount * (FoldCount - 1), Description = "Rows of views")]
    public double Views()
    {
        var sum = 0.0;
        foreach (var view in _views)
        {
            for (var row = 0; row < view.RowCount; row++)
            {
                sum += Sum(view.Row(row));
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = RowCount * (FoldCount - 1), Description = "Views are cut and their rows visited")]
    public double CutAndVisit()
    {
        var sum = 0.0;
        foreach (var fold in Split())
        {
            var view = _matrix.Select(fold.Train);
            for (var row = 0; row < view.RowCount; row++)
            {
                sum += Sum(view.Row(row));
            }
        }

        return sum;
    }

    private static double Sum(ReadOnlySpan<double> row)
    {
        var sum = 0.0;
        foreach (var value in row)
        {
            sum += value;
        }

        return sum;
    }
}
