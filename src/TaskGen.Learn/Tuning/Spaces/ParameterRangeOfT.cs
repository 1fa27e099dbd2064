using System.Collections;
using System.Runtime.CompilerServices;
using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn;

/// <summary>The values that are searched of one hyperparameter: those of a list, a range or a distribution.</summary>
/// <remarks>
/// <c>[0.01, 0.1, 1]</c> is a list of values and <c>0.5</c> a list of one, which is not searched; ranges and distributions are made by
/// <see cref="ParameterRange"/>. Enumerating gives the values of a grid.
/// </remarks>
/// <typeparam name="T">The type of the hyperparameter.</typeparam>
[CollectionBuilder(typeof(ParameterRange), nameof(ParameterRange.Choice))]
public sealed class ParameterRange<T> : IEnumerable<T>
{
    private readonly IRangeForm<T> _form;

    internal ParameterRange(IRangeForm<T> form) => _form = form;

    /// <summary>One value.</summary>
    public static implicit operator ParameterRange<T>(T value) => ParameterRange.Choice([value]);

    /// <summary>The range with a number of values that a grid visits.</summary>
    /// <param name="count">
    /// 2 or more: evenly spaced on the range's own scale, with both bounds among them; of a distribution without bounds, at evenly spaced
    /// quantiles. Integers that fall together are visited once.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 2.</exception>
    /// <exception cref="InvalidOperationException">The values are those of a list.</exception>
    public ParameterRange<T> WithSteps(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        return new(_form.WithSteps(count));
    }

    /// <summary>The values of a grid, in order.</summary>
    /// <exception cref="InvalidOperationException">The range is continuous, and has no number of steps.</exception>
    public IEnumerator<T> GetEnumerator()
    {
        var points = _form.Dimension("") is { } dimension
            ? GridValues.Of(dimension) ?? throw new InvalidOperationException($"{this} is continuous; say how many values to visit with WithSteps.")
            : new([0]);
        for (var place = 0L; place < points.Count; place++)
        {
            yield return _form.Value(points.At(place));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The range as C# would say it, such as <c>LogUniform(0.001, 100)</c>.</summary>
    public override string ToString() => _form.ToString()!;

    internal IRangeForm<T> Form => _form;
}
