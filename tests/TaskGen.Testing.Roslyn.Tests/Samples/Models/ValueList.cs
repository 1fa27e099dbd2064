namespace TaskGen.Testing.Roslyn.Tests.Samples.Models;

/// <summary>A list compared by its items, as pipelines need it.</summary>
internal readonly struct ValueList<T>(T[] items) : IEquatable<ValueList<T>>
{
    public bool Equals(ValueList<T> other) => items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode() => items.Length;

    private T[] Items => items;
}
