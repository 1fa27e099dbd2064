using System.Numerics;
using System.Runtime.InteropServices;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>The points of a Gaussian process, an array for each dimension, and how alike they are to others by the Matérn kernel of 5/2.</summary>
/// <param name="isCategory">Which dimensions hold categories, that are alike or not.</param>
internal sealed class KernelPoints(bool[] isCategory)
{
    private static readonly double Root5 = Math.Sqrt(5);
    private readonly double[][] _columns = [.. isCategory.Select(static _ => new double[64])];

    /// <summary>How many points there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many dimensions there are.</summary>
    public int Dimensions => isCategory.Length;

    /// <summary>Which dimensions hold categories.</summary>
    public bool IsCategory(int dimension) => isCategory[dimension];

    /// <summary>A coordinate of all points.</summary>
    public ReadOnlySpan<double> Column(int dimension) => _columns[dimension].AsSpan(0, Count);

    /// <summary>Forgets all points but the first.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Adds a point.</summary>
    public void Add(ReadOnlySpan<double> point)
    {
        for (var d = 0; d < point.Length; d++)
        {
            if (Count == _columns[d].Length)
            {
                Array.Resize(ref _columns[d], 2 * Count);
            }

            _columns[d][Count] = point[d];
        }

        Count++;
    }

    /// <summary>Copies a point.</summary>
    public void CopyPoint(int index, Span<double> point)
    {
        for (var d = 0; d < point.Length; d++)
        {
            point[d] = _columns[d][index];
        }
    }

    /// <summary>How alike a point is to the first points.</summary>
    /// <param name="point">The point.</param>
    /// <param name="weights">The inverse squared length scale of each dimension.</param>
    /// <param name="alike">Receives 1 for what is the same, less for what is far away; its length says for how many points.</param>
    /// <param name="slopes">Receives minus the derivative by half the squared distance, or is empty.</param>
    public void Compare(ReadOnlySpan<double> point, ReadOnlySpan<double> weights, Span<double> alike, Span<double> slopes)
    {
        alike.Clear();
        for (var d = 0; d < point.Length; d++)
        {
            AddDistance(d, point[d], weights[d], alike);
        }

        var (size, start) = (Vector<double>.Count, 0);
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(alike);
        var slopeVectors = MemoryMarshal.Cast<double, Vector<double>>(slopes);
        for (var i = 0; i < vectors.Length; i++)
        {
            var scaled = Vector.SquareRoot(vectors[i]) * Root5;
            var decay = Vector.Exp(-scaled);
            var slope = (Vector<double>.One + scaled) * decay;
            vectors[i] = slope + (vectors[i] * (5.0 / 3) * decay);
            if (!slopes.IsEmpty)
            {
                slopeVectors[i] = slope * (5.0 / 3);
            }
        }

        for (start = vectors.Length * size; start < alike.Length; start++)
        {
            var scaled = Math.Sqrt(alike[start]) * Root5;
            var decay = Math.Exp(-scaled);
            var slope = (1 + scaled) * decay;
            alike[start] = slope + (alike[start] * (5.0 / 3) * decay);
            if (!slopes.IsEmpty)
            {
                slopes[start] = slope * (5.0 / 3);
            }
        }
    }

    /// <summary>The sum of factors times squared distances of a point from the first points in one dimension.</summary>
    public double SumOfDistances(int dimension, double at, ReadOnlySpan<double> factors)
    {
        var column = _columns[dimension].AsSpan(0, factors.Length);
        var sum = 0.0;
        if (isCategory[dimension])
        {
            for (var j = 0; j < factors.Length; j++)
            {
                sum += column[j] == at ? 0 : factors[j];
            }

            return sum;
        }

        var vc = MemoryMarshal.Cast<double, Vector<double>>(column);
        var vf = MemoryMarshal.Cast<double, Vector<double>>(factors);
        var (place, total) = (new Vector<double>(at), Vector<double>.Zero);
        for (var i = 0; i < vc.Length; i++)
        {
            var distance = vc[i] - place;
            total += distance * distance * vf[i];
        }

        sum = Vector.Sum(total);
        for (var j = vc.Length * Vector<double>.Count; j < factors.Length; j++)
        {
            sum += factors[j] * (column[j] - at) * (column[j] - at);
        }

        return sum;
    }

    private void AddDistance(int d, double at, double weight, Span<double> sums)
    {
        var column = _columns[d].AsSpan(0, sums.Length);
        var vc = MemoryMarshal.Cast<double, Vector<double>>(column);
        var vs = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var (place, scale) = (new Vector<double>(at), new Vector<double>(weight));
        if (isCategory[d])
        {
            for (var i = 0; i < vc.Length; i++)
            {
                vs[i] += Vector.ConditionalSelect(Vector.Equals(vc[i], place), Vector<double>.Zero, scale);
            }
        }
        else
        {
            for (var i = 0; i < vc.Length; i++)
            {
                var distance = vc[i] - place;
                vs[i] = Vector.FusedMultiplyAdd(distance * distance, scale, vs[i]);
            }
        }

        for (var j = vc.Length * Vector<double>.Count; j < sums.Length; j++)
        {
            var distance = isCategory[d] ? (column[j] == at ? 0 : 1) : column[j] - at;
            sums[j] = Math.FusedMultiplyAdd(distance * distance, weight, sums[j]);
        }
    }
}
