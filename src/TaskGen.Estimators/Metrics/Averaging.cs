namespace TaskGen.Estimators;

/// <summary>How a metric of one class against the rest becomes one number for several classes.</summary>
public enum Averaging
{
    /// <summary>The mean over classes: a rare class counts as much as a frequent one.</summary>
    Macro,

    /// <summary>The mean over classes weighted by how many examples each really has.</summary>
    Weighted,
}
