namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>What the values of a dimension are.</summary>
internal enum DimensionKind
{
    /// <summary>Any number of a range.</summary>
    Real,

    /// <summary>Whole numbers, from the minimum in equal steps.</summary>
    Integer,

    /// <summary>One of several values; a point holds its index.</summary>
    Category,
}
