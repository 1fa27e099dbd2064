namespace TaskGen.Learn;

/// <summary>How many digits numbers are kept with.</summary>
public enum NumericPrecision
{
    /// <summary>64 bits: <see cref="double"/>, <c>f8</c>.</summary>
    Double,

    /// <summary>32 bits: <see cref="float"/>, <c>f4</c>.</summary>
    Single,
}
