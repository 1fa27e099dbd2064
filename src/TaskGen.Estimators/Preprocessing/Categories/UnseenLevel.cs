namespace TaskGen.Estimators;

/// <summary>What an encoder does with a level that the training rows did not have.</summary>
public enum UnseenLevel
{
    /// <summary>It throws an exception that names the row and the level.</summary>
    Error,

    /// <summary>The row belongs to no level: all columns 0, or NaN where the level is a number.</summary>
    Ignore,

    /// <summary>The row is taken for one of a rare level; if no level was rare, it is ignored.</summary>
    Infrequent,
}
