namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>How likely the values of a dimension are before anything is known.</summary>
internal enum DimensionScale
{
    /// <summary>Every value is as likely as any other.</summary>
    Linear,

    /// <summary>Every order of magnitude is as likely as any other.</summary>
    Log,

    /// <summary>Normally distributed.</summary>
    Normal,

    /// <summary>The natural logarithm is normally distributed.</summary>
    LogNormal,
}
