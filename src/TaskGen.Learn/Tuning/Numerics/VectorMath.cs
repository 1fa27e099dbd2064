using System.Numerics;
using System.Runtime.InteropServices;

namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>What linear algebra is made of here: loops over whole vectors.</summary>
internal static class VectorMath
{
    /// <summary>The sum of the products of two spans of equal length.</summary>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var vx = MemoryMarshal.Cast<double, Vector<double>>(x);
        var vy = MemoryMarshal.Cast<double, Vector<double>>(y[..x.Length]);
        var (even, odd) = (Vector<double>.Zero, Vector<double>.Zero);
        var i = 0;
        for (; i + 1 < vx.Length; i += 2)
        {
            even = Vector.FusedMultiplyAdd(vx[i], vy[i], even);
            odd = Vector.FusedMultiplyAdd(vx[i + 1], vy[i + 1], odd);
        }

        if (i < vx.Length)
        {
            even = Vector.FusedMultiplyAdd(vx[i], vy[i], even);
        }

        var sum = Vector.Sum(even + odd);
        for (i = vx.Length * Vector<double>.Count; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }

    /// <summary>The sum of all values.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    /// <summary>Adds a multiple of a span to another one that is at least as long.</summary>
    public static void AddScaled(ReadOnlySpan<double> x, double factor, Span<double> to)
    {
        var vx = MemoryMarshal.Cast<double, Vector<double>>(x);
        var vt = MemoryMarshal.Cast<double, Vector<double>>(to[..x.Length]);
        var scale = new Vector<double>(factor);
        for (var i = 0; i < vx.Length; i++)
        {
            vt[i] = Vector.FusedMultiplyAdd(vx[i], scale, vt[i]);
        }

        for (var i = vx.Length * Vector<double>.Count; i < x.Length; i++)
        {
            to[i] += factor * x[i];
        }
    }
}
