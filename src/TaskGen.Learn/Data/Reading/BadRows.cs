namespace TaskGen.Learn;

/// <summary>What to do with a record that cannot be read as a row.</summary>
public enum BadRows
{
    /// <summary>Fail at the first.</summary>
    Fail,

    /// <summary>Read on to find more of them, then fail with a list.</summary>
    Collect,

    /// <summary>Leave them out, and say how many there were.</summary>
    Skip,
}
