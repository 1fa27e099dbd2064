namespace TaskGen.Learn;

/// <summary>What a member of a row is to training.</summary>
public enum RowColumnRole
{
    /// <summary>An input of the model.</summary>
    Feature,

    /// <summary>What the model is to predict.</summary>
    Target,

    /// <summary>Read and kept in the row, but neither feature nor target.</summary>
    Ignored,
}
