using System.Numerics;
using System.Runtime.InteropServices;
using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;

namespace TaskGen.Learn.Tuning.Samplers.Tpe;

/// <summary>
/// A density on the unit cube: a mixture of kernels around points and of the uniform density. A kernel is a product over the dimensions, of normal
/// densities within the interval and, for categories, of a share for its own one; where its point has no value it is uniform.
/// </summary>
internal sealed class ParzenMixture(UnitCube cube)
{
    // One array a dimension, padded to whole vectors: what a candidate costs is a pass over them.
    private readonly float[][] _centers = [.. cube.Dimensions.Select(static _ => Array.Empty<float>())];
    private readonly float[][] _scales = [.. cube.Dimensions.Select(static _ => Array.Empty<float>())];
    private readonly float[][] _offsets = [.. cube.Dimensions.Select(static _ => Array.Empty<float>())];
    private double[] _weights = [];
    private float[] _logWeights = [];
    private float[] _sums = [];

    /// <summary>How many kernels there are; the uniform density is not among them.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all kernels but the first.</summary>
    public void Truncate(int count)
    {
        _logWeights.AsSpan(count, Count - count).Fill(float.NegativeInfinity);
        Count = count;
    }

    /// <summary>Adds a kernel.</summary>
    /// <param name="unit">Its point in the unit cube; NaN where it has no value.</param>
    /// <param name="bandwidths">Its standard deviation in each dimension; for categories the share of all others.</param>
    public void Add(ReadOnlySpan<double> unit, ReadOnlySpan<double> bandwidths)
    {
        Grow();
        var k = Count++;
        for (var d = 0; d < unit.Length; d++)
        {
            var dimension = cube.Dimensions[d];
            if (double.IsNaN(unit[d]) || dimension.IsConstant)
            {
                (_centers[d][k], _scales[d][k], _offsets[d][k]) = (0.5f, 0, 0);
            }
            else if (dimension.IsCategory)
            {
                // Densities relative to the uniform one, so that all dimensions add up in the same way: the scale is what its own category gains.
                var other = Math.Log(bandwidths[d] * dimension.Count / (dimension.Count - 1));
                var same = Math.Log((1 - bandwidths[d]) * dimension.Count);
                (_centers[d][k], _scales[d][k], _offsets[d][k]) = ((float)unit[d], (float)(same - other), (float)other);
            }
            else
            {
                var (center, width) = (unit[d], bandwidths[d]);
                var inside = NormalDistribution.Cumulative((1 - center) / width) - NormalDistribution.Cumulative(-center / width);
                (_centers[d][k], _scales[d][k]) = ((float)center, (float)(-0.5 / (width * width)));
                _offsets[d][k] = (float)(-NormalDistribution.LogRootTwoPi - Math.Log(width * inside));
            }
        }
    }

    /// <summary>Sets the weight of a kernel; the uniform density weighs 1.</summary>
    public void Weigh(int kernel, double weight)
    {
        _weights[kernel] = weight;
        _logWeights[kernel] = weight > 0 ? (float)Math.Log(weight) : float.NegativeInfinity;
    }

    /// <summary>The logarithm of the density at a point, up to what is the same everywhere.</summary>
    /// <param name="unit">A place in the cube; NaN where it is not searched.</param>
    public double LogDensity(ReadOnlySpan<double> unit)
    {
        var width = Vector<float>.Count;
        var sums = _sums.AsSpan(0, (Count + width - 1) / width * width);
        _logWeights.AsSpan(0, sums.Length).CopyTo(sums);
        var total = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var d = 0; d < unit.Length; d++)
        {
            if (double.IsNaN(unit[d]) || cube.Dimensions[d].IsConstant)
            {
                continue;
            }

            var at = new Vector<float>((float)unit[d]);
            var centers = MemoryMarshal.Cast<float, Vector<float>>(_centers[d].AsSpan(0, sums.Length));
            var scales = MemoryMarshal.Cast<float, Vector<float>>(_scales[d].AsSpan(0, sums.Length));
            var offsets = MemoryMarshal.Cast<float, Vector<float>>(_offsets[d].AsSpan(0, sums.Length));
            if (cube.Dimensions[d].IsCategory)
            {
                for (var i = 0; i < total.Length; i++)
                {
                    total[i] += offsets[i] + Vector.ConditionalSelect(Vector.Equals(at, centers[i]), scales[i], Vector<float>.Zero);
                }
            }
            else
            {
                for (var i = 0; i < total.Length; i++)
                {
                    var distance = at - centers[i];
                    total[i] += offsets[i] + (scales[i] * distance * distance);
                }
            }
        }

        return LogOfSum(total);
    }

    /// <summary>Draws a place in the cube: of a kernel, or anywhere.</summary>
    public void Draw(ref StreamRandom random, Span<double> unit)
    {
        var rest = random.NextDouble() * (1 + VectorMath.Sum(_weights.AsSpan(0, Count)));
        var kernel = -1;
        while (rest > 1 && kernel + 1 < Count)
        {
            rest -= _weights[++kernel];
        }

        for (var d = 0; d < unit.Length; d++)
        {
            var place = random.NextDouble();
            var dimension = cube.Dimensions[d];
            if (kernel < 0 || _scales[d][kernel] == 0)
            {
                unit[d] = place;
            }
            else if (dimension.IsCategory)
            {
                unit[d] = random.NextDouble() < Math.Exp(_offsets[d][kernel]) ? place : _centers[d][kernel];
            }
            else
            {
                var (center, width) = (_centers[d][kernel], Math.Sqrt(-0.5 / _scales[d][kernel]));
                var (low, high) = (NormalDistribution.Cumulative(-center / width), NormalDistribution.Cumulative((1 - center) / width));
                unit[d] = Math.Clamp(center + (width * NormalDistribution.Quantile(low + (place * (high - low)))), 0, 1);
            }
        }
    }

    // The uniform density is 1 everywhere: its logarithm is 0.
    private static double LogOfSum(Span<Vector<float>> logs)
    {
        var highest = Vector<float>.Zero;
        foreach (var log in logs)
        {
            highest = Vector.Max(highest, log);
        }

        var most = 0f;
        for (var i = 0; i < Vector<float>.Count; i++)
        {
            most = Math.Max(most, highest[i]);
        }

        var (shift, sum) = (new Vector<float>(most), Vector<float>.Zero);
        foreach (var log in logs)
        {
            sum += Vector.Exp(log - shift);
        }

        return most + Math.Log(Vector.Sum(sum) + Math.Exp(-most));
    }

    private void Grow()
    {
        if (Count < _logWeights.Length)
        {
            return;
        }

        var size = Math.Max(64, 2 * _logWeights.Length);
        var old = _logWeights.Length;
        Array.Resize(ref _weights, size);
        Array.Resize(ref _logWeights, size);
        // What pads the last vector weighs nothing.
        _logWeights.AsSpan(old).Fill(float.NegativeInfinity);
        _sums = new float[size];
        for (var d = 0; d < _centers.Length; d++)
        {
            Array.Resize(ref _centers[d], size);
            Array.Resize(ref _scales[d], size);
            Array.Resize(ref _offsets[d], size);
        }
    }
}
