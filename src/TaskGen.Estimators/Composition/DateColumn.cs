using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A column of dates.</summary>
internal sealed class DateColumn<TRow>(Func<TRow, DateTime?> value, DateEncoder encoder) : ColumnBlock<TRow>
{
    internal override IEnumerable<string> Sources => [encoder.Name];

    private protected override FittedColumns FitEncoder(IReadOnlyList<TRow> rows, CancellationToken cancellationToken) =>
        new([encoder.Name], [], Dates: encoder);

    private protected override NumericMatrix Encode(IReadOnlyList<TRow> rows, FittedColumns fitted) =>
        fitted.DateEncoder.Transform(new Projection<TRow, DateTime?>(rows, value));
}
