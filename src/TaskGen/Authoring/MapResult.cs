namespace TaskGen;

/// <summary>What became of an item of a map that may fail: a value or an error.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record MapResult<T>
{
    private readonly T _value;

    /// <summary>An item that succeeded.</summary>
    public MapResult(T value) => _value = value;

    /// <summary>An item that failed.</summary>
    public MapResult(MapError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
        _value = default!;
    }

    /// <summary>Whether the item has a value.</summary>
    public bool Succeeded => Error is null;

    /// <summary>The value of an item that succeeded.</summary>
    /// <exception cref="InvalidOperationException">The item failed; the message says why.</exception>
    public T Value => Error is null
        ? _value
        : throw new InvalidOperationException($"The item failed and has no value; look at Succeeded first. {Error.Type}: {Error.Message}");

    /// <summary>Why the item failed; null if it succeeded.</summary>
    public MapError? Error { get; }

    /// <inheritdoc/>
    public override string ToString() => Error is null ? $"{_value}" : $"failed: {Error.Type}: {Error.Message}";
}
