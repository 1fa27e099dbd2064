namespace TaskGen.Estimators;

/// <summary>A fitted step over the numbers of a <see cref="ColumnTransformer{TRow}"/>: one of these, the others are null.</summary>
/// <param name="Imputer">Fills in missing numbers.</param>
/// <param name="Standard">Scales to mean 0 and variance 1.</param>
/// <param name="MinMax">Scales to a range.</param>
/// <param name="Robust">Scales by median and quantiles.</param>
public sealed record ColumnStep(
    Imputer? Imputer = null, StandardScaler? Standard = null, MinMaxScaler? MinMax = null, RobustScaler? Robust = null)
{
    internal INumericTransformer Transformer => (INumericTransformer?)Imputer ?? Standard ?? (INumericTransformer?)MinMax ?? Robust
        ?? throw new InvalidOperationException("A step of the fitted columns holds no transformer. Fit the model again.");
}
