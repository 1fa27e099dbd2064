namespace TaskGen.Estimators;

/// <summary>What the numbers of a text are divided by, so that long texts do not weigh more. A text of zeros stays as it is.</summary>
public enum TextNorm
{
    /// <summary>The root of the sum of their squares.</summary>
    L2,

    /// <summary>The sum of their magnitudes.</summary>
    L1,

    /// <summary>Nothing.</summary>
    None,
}
