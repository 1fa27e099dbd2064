using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>The parts with the key of a row, by which generated code completes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JoinedParts
{
    private readonly object?[] _values;

    internal JoinedParts(object?[] values) => _values = values;

    /// <summary>A part.</summary>
    /// <param name="position">Its position among the parts that are joined.</param>
    /// <typeparam name="T">The type of the member; a nullable one for a part that may be missing.</typeparam>
    public T Get<T>(int position) => (T)_values[position]!;
}
