namespace TaskGen;

/// <summary>Counts the failures of a map, and says when the minimum of successes is out of reach. Not for several threads at once.</summary>
internal sealed class MapTally
{
    private readonly int _count;
    private readonly TryMapOptions _options;
    private int _failed;
    private Exception? _first;

    /// <exception cref="MapFailedException">There are fewer items than must succeed.</exception>
    public MapTally(int count, TryMapOptions? options)
    {
        _count = count;
        _options = options ?? new TryMapOptions();
        if (Error is { } error)
        {
            throw error;
        }
    }

    /// <summary>The error of the map as a whole; null while the minimum is within reach.</summary>
    public MapFailedException? Error => _count - _failed < _options.Required(_count) ? new MapFailedException(_count, _failed, _options, _first) : null;

    /// <summary>Counts a failure.</summary>
    /// <exception cref="MapFailedException">It was one too many.</exception>
    public MapError Fail(Exception exception)
    {
        Count(exception);
        return Error is { } error ? throw error : MapError.Of(exception);
    }

    /// <summary>Counts a failure without complaint.</summary>
    public void Count(Exception exception)
    {
        _failed++;
        _first ??= exception;
    }
}
