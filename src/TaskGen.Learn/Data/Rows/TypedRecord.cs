namespace TaskGen.Learn;

/// <summary>The fields of one record whose kinds are known, by the positions of the members they are for.</summary>
internal abstract class TypedRecord
{
    /// <summary>What a field is.</summary>
    public abstract FieldKind Kind(int column);

    /// <summary>A field as UTF-8; the memory is valid until the next call.</summary>
    public abstract ReadOnlySpan<byte> Text(int column);
}
