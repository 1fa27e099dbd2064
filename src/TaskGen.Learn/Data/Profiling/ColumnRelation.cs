namespace TaskGen.Learn;

/// <summary>How a feature goes with a target, row by row.</summary>
/// <param name="feature">The feature.</param>
/// <param name="target">The target.</param>
/// <param name="limit">The most different values by which pairs tell anything: where nearly all differ, any two columns go together.</param>
internal sealed class ColumnRelation(RowColumn feature, RowColumn target, int limit)
{
    private readonly (ColumnScale Feature, ColumnScale Target) _scales = (new(feature), new(target));
    private readonly Dictionary<object, object> _targets = [];
    private readonly Dictionary<object, object> _features = [];
    private readonly List<(double Feature, double Target)> _numbers = [];
    private bool _isCopy = true;
    private bool? _wasOrdered;

    /// <summary>How many rows have both.</summary>
    public int Count { get; private set; }

    /// <summary>Whether both are the same in all of them.</summary>
    public bool IsCopy => _isCopy && _targets.Count > 1;

    /// <summary>Whether there may still be a relation.</summary>
    public bool IsPossible { get; private set; } = true;

    private bool IsBeyondLimit => _targets.Count > limit;

    private bool IsMeasured => _scales.Feature.IsMeasured && _scales.Target.IsMeasured;

    /// <summary>Looks at a row.</summary>
    public void Add(object? featureValue, object? targetValue)
    {
        if (ColumnScale.ToValue(featureValue) is not { } left || ColumnScale.ToValue(targetValue) is not { } right)
        {
            return;
        }

        Count++;
        _isCopy = _isCopy && IsSame(left, right);
        if (IsMeasured)
        {
            _numbers.Add((_scales.Feature.ToNumber(left), _scales.Target.ToNumber(right)));
        }

        // Where a value goes with two others, no function leads from the one column to the other.
        IsPossible = Agrees(_targets, left, right) && Agrees(_features, right, left) && (!IsBeyondLimit || _isCopy || (IsMeasured && !IsUnordered()));
    }

    /// <summary>Whether each value of the one goes with one of the other, and not by chance: either values repeat, or their orders agree.</summary>
    public bool IsOneToOne()
    {
        if (_targets.Count < 2 || !IsPossible)
        {
            return false;
        }

        return (!IsBeyondLimit && _targets.Count <= Count / 2) || (IsMeasured && IsMonotone());
    }

    // Looked at once, when the pairs end: most columns go no further.
    private bool IsUnordered()
    {
        var wasOrdered = _wasOrdered ??= IsMonotone();
        return !wasOrdered;
    }

    private bool IsMonotone()
    {
        _numbers.Sort();
        var direction = Math.Sign(_numbers[^1].Target - _numbers[0].Target);
        for (var i = 1; i < _numbers.Count; i++)
        {
            var step = Math.Sign(_numbers[i].Target - _numbers[i - 1].Target);
            if (step != (_numbers[i].Feature == _numbers[i - 1].Feature ? 0 : direction))
            {
                return false;
            }
        }

        return true;
    }

    // Beyond the limit the orders tell more than the pairs do.
    private bool Agrees(Dictionary<object, object> pairs, object from, object to)
    {
        if (pairs.TryGetValue(from, out var known))
        {
            return known.Equals(to);
        }

        if (pairs.Count <= limit)
        {
            pairs.Add(from, to);
        }

        return true;
    }

    private bool IsSame(object left, object right) => _scales.Feature.IsNumber && _scales.Target.IsNumber
        ? _scales.Feature.ToNumber(left) == _scales.Target.ToNumber(right)
        : left.Equals(right);
}
