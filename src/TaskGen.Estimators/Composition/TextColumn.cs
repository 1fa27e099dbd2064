using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A column of categories or texts, and how its encoder is fitted.</summary>
internal sealed class TextColumn<TRow>(
    string name, Func<TRow, string?> value, bool fillMissing, Func<IReadOnlyList<string?>, FittedColumns, CancellationToken, FittedColumns> fit)
    : ColumnBlock<TRow>
{
    internal override IEnumerable<string> Sources => [name];

    private protected override FittedColumns FitEncoder(IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        var values = new Projection<TRow, string?>(rows, value);
        var fitted = new FittedColumns([name], [], Levels: fillMissing ? CategoryImputer.Fit(values, cancellationToken) : null);
        return fit(Filled(values, fitted), fitted, cancellationToken);
    }

    private protected override NumericMatrix Encode(IReadOnlyList<TRow> rows, FittedColumns fitted) =>
        fitted.TextEncoder.Transform(Filled(new Projection<TRow, string?>(rows, value), fitted));

    private static IReadOnlyList<string?> Filled(IReadOnlyList<string?> values, FittedColumns fitted) =>
        fitted.Levels is { } levels ? levels.Transform(values) : values;
}
