namespace TaskGen.Learn;

/// <summary>Counts values; beyond a number of different ones it estimates how many there are, and counts on those it has.</summary>
internal sealed class ValueCounts(int limit = ValueCounts.Limit) : IDisposable
{
    /// <summary>The most different values that are counted one by one.</summary>
    public const int Limit = 100_000;

    private readonly Dictionary<object, int> _counts = [];
    private DistinctEstimate? _estimate;
    private ContentHasher? _hasher;

    /// <summary>The values that were counted, in the order in which they came first.</summary>
    public IReadOnlyDictionary<object, int> Counts => _counts;

    /// <summary>Whether all values were counted.</summary>
    public bool IsExact => _estimate is null;

    /// <summary>How many different values there are, or about.</summary>
    public long Distinct => _estimate?.Count() ?? _counts.Count;

    /// <summary>Counts a value that is there.</summary>
    public void Add(object value)
    {
        if (_counts.TryGetValue(value, out var count))
        {
            _counts[value] = count + 1;
        }
        else if (_counts.Count < limit)
        {
            _counts.Add(value, 1);
        }
        else
        {
            Estimate(value);
        }
    }

    public void Dispose() => _hasher?.Dispose();

    private void Estimate(object value)
    {
        _hasher ??= new ContentHasher();
        if (_estimate is null)
        {
            _estimate = new DistinctEstimate();
            foreach (var counted in _counts.Keys)
            {
                _estimate.Add(HashOf(counted));
            }
        }

        _estimate.Add(HashOf(value));
    }

    private ulong HashOf(object value)
    {
        ValueHash.Add(_hasher!, value);
        return (ulong)_hasher!.FinishShort();
    }
}
