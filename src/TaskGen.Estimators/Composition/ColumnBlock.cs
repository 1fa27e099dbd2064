using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Columns that were named in <see cref="ColumnTransformer{TRow}.Define"/>, and the steps over their numbers.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract class ColumnBlock<TRow>
{
    private readonly List<Func<NumericMatrix, CancellationToken, ColumnStep>> _steps = [];

    private protected ColumnBlock()
    {
    }

    internal abstract IEnumerable<string> Sources { get; }

    /// <summary>Fills in missing numbers; see <see cref="Estimators.Imputer"/>.</summary>
    /// <param name="strategy">What takes the place of missing numbers. Default the mean.</param>
    /// <param name="constant">What <see cref="ImputeStrategy.Constant"/> fills in. Default 0.</param>
    /// <param name="indicators">Whether columns that miss a number in training rows get a column that tells where. Default false.</param>
    /// <param name="keepEmptyColumns">Whether columns without any number are kept, filled with 0. Default false.</param>
    public ColumnBlock<TRow> Impute(
        ImputeStrategy strategy = ImputeStrategy.Mean, double constant = 0, bool indicators = false, bool keepEmptyColumns = false) =>
        Then((features, token) => new(Imputer: Imputer.Fit(features, strategy, constant, indicators, keepEmptyColumns, token)));

    /// <summary>Scales to mean 0 and variance 1; see <see cref="StandardScaler"/>.</summary>
    public ColumnBlock<TRow> Standardize() => Then(static (features, token) => new(Standard: StandardScaler.Fit(features, token)));

    /// <summary>Scales to a range; see <see cref="MinMaxScaler"/>.</summary>
    /// <param name="low">Where the least number of the training rows comes out. Default 0.</param>
    /// <param name="high">Where the greatest number of the training rows comes out. Default 1.</param>
    /// <param name="clip">Whether what lies beyond the range comes out at its ends. Default false.</param>
    public ColumnBlock<TRow> ScaleToRange(double low = 0, double high = 1, bool clip = false) =>
        Then((features, token) => new(MinMax: MinMaxScaler.Fit(features, low, high, clip, token)));

    /// <summary>Scales by median and quantiles; see <see cref="RobustScaler"/>.</summary>
    /// <param name="lowQuantile">The lower quantile. Default 0.25.</param>
    /// <param name="highQuantile">The upper quantile. Default 0.75.</param>
    public ColumnBlock<TRow> ScaleRobustly(double lowQuantile = 0.25, double highQuantile = 0.75) =>
        Then((features, token) => new(Robust: RobustScaler.Fit(features, lowQuantile, highQuantile, token)));

    internal (FittedColumns Fitted, NumericMatrix Numbers) Fit(IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        var encoder = FitEncoder(rows, cancellationToken);
        var numbers = Encode(rows, encoder);
        var steps = new List<ColumnStep>();
        foreach (var fit in _steps)
        {
            var step = fit(numbers, cancellationToken);
            numbers = step.Transformer.Transform(numbers);
            steps.Add(step);
        }

        return (encoder with { Steps = [.. steps] }, numbers);
    }

    internal NumericMatrix Transform(IReadOnlyList<TRow> rows, FittedColumns fitted) =>
        fitted.Steps.Aggregate(Encode(rows, fitted), static (numbers, step) => step.Transformer.Transform(numbers));

    private protected abstract FittedColumns FitEncoder(IReadOnlyList<TRow> rows, CancellationToken cancellationToken);

    private protected abstract NumericMatrix Encode(IReadOnlyList<TRow> rows, FittedColumns fitted);

    private ColumnBlock<TRow> Then(Func<NumericMatrix, CancellationToken, ColumnStep> fit)
    {
        _steps.Add(fit);
        return this;
    }
}
