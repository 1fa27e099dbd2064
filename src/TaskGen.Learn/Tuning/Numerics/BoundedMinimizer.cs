namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>
/// Minimises a smooth function in a box: L-BFGS (Liu and Nocedal 1989) over the coordinates that are free to move, with steps projected into the box.
/// </summary>
/// <param name="low">The lower bounds.</param>
/// <param name="high">The upper bounds.</param>
internal sealed class BoundedMinimizer(double[] low, double[] high)
{
    private const int Memory = 6;
    private readonly List<(double[] Step, double[] Change, double Scale)> _pairs = [];

    /// <summary>The value of the function at a place; writes its gradient there.</summary>
    public delegate double Function(ReadOnlySpan<double> x, Span<double> gradient);

    /// <summary>Moves a place downhill, and says how low it came.</summary>
    /// <param name="function">The function; where it is not finite, steps are shortened.</param>
    /// <param name="x">Where to start, and where it ended.</param>
    /// <param name="iterations">How many steps at most.</param>
    /// <param name="tolerance">The relative gain below which it is not worth going on.</param>
    public double Minimize(Function function, double[] x, int iterations, double tolerance)
    {
        _pairs.Clear();
        var n = x.Length;
        var (gradient, next, nextGradient, direction) = (new double[n], new double[n], new double[n], new double[n]);
        var value = function(x, gradient);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Direct(x, gradient, direction);
            var slope = VectorMath.Dot(direction, gradient);
            if (!(slope < 0))
            {
                break;
            }

            var length = _pairs.Count > 0 ? 1 : Math.Min(1, 0.1 / Math.Sqrt(VectorMath.Dot(direction, direction)));
            var found = false;
            var nextValue = value;
            for (var attempt = 0; attempt < 12 && !found; attempt++, length *= 0.35)
            {
                for (var i = 0; i < n; i++)
                {
                    next[i] = Math.Clamp(x[i] + (length * direction[i]), low[i], high[i]);
                }

                nextValue = function(next, nextGradient);
                found = nextValue <= value + (1e-4 * length * slope);
            }

            if (!found)
            {
                break;
            }

            Remember(x, gradient, next, nextGradient);
            var gain = value - nextValue;
            next.CopyTo(x, 0);
            (gradient, nextGradient, value) = (nextGradient, gradient, nextValue);
            if (gain <= tolerance * (Math.Abs(value) + tolerance))
            {
                break;
            }
        }

        return value;
    }

    // The two loops of L-BFGS; coordinates that a bound holds stay.
    private void Direct(double[] x, double[] gradient, double[] direction)
    {
        for (var i = 0; i < x.Length; i++)
        {
            direction[i] = IsHeld(x, gradient, i) ? 0 : -gradient[i];
        }

        Span<double> weights = stackalloc double[Memory];
        for (var k = _pairs.Count - 1; k >= 0; k--)
        {
            weights[k] = VectorMath.Dot(_pairs[k].Step, direction) * _pairs[k].Scale;
            VectorMath.AddScaled(_pairs[k].Change, -weights[k], direction);
        }

        if (_pairs.Count > 0)
        {
            var (_, change, scale) = _pairs[^1];
            var factor = 1 / (scale * VectorMath.Dot(change, change));
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] *= factor;
            }
        }

        for (var k = 0; k < _pairs.Count; k++)
        {
            VectorMath.AddScaled(_pairs[k].Step, weights[k] - (VectorMath.Dot(_pairs[k].Change, direction) * _pairs[k].Scale), direction);
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (IsHeld(x, gradient, i))
            {
                direction[i] = 0;
            }
        }
    }

    private bool IsHeld(double[] x, double[] gradient, int i) => (x[i] <= low[i] && gradient[i] > 0) || (x[i] >= high[i] && gradient[i] < 0);

    private void Remember(double[] x, double[] gradient, double[] next, double[] nextGradient)
    {
        var (step, change) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            (step[i], change[i]) = (next[i] - x[i], nextGradient[i] - gradient[i]);
        }

        var curvature = VectorMath.Dot(step, change);
        if (curvature > 1e-12 * VectorMath.Dot(change, change))
        {
            if (_pairs.Count == Memory)
            {
                _pairs.RemoveAt(0);
            }

            _pairs.Add((step, change, 1 / curvature));
        }
    }
}
