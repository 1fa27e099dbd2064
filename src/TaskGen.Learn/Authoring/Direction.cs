namespace TaskGen.Learn;

/// <summary>Which scores are better.</summary>
public enum Direction
{
    /// <summary>Higher ones, as with accuracy.</summary>
    Maximize,

    /// <summary>Lower ones, as with errors and losses.</summary>
    Minimize,
}
