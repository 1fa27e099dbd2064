namespace TaskGen.Estimators;

/// <summary>What takes the place of a missing number.</summary>
public enum ImputeStrategy
{
    /// <summary>The mean of the column's numbers.</summary>
    Mean,

    /// <summary>The median of the column's numbers.</summary>
    Median,

    /// <summary>The number that occurs most often in the column, of several the least.</summary>
    MostFrequent,

    /// <summary>A number that is given.</summary>
    Constant,
}
