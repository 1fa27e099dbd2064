using System.Runtime.CompilerServices;
using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Columns of numbers that take the same steps.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class NumberColumns<TRow> : ColumnBlock<TRow>
{
    private readonly List<(string Name, Func<TRow, double?> Value)> _columns = [];

    internal NumberColumns()
    {
    }

    internal override IEnumerable<string> Sources => _columns.Select(static column => column.Name);

    /// <summary>Adds a column.</summary>
    /// <param name="value">The number of a row; null where it is missing.</param>
    /// <param name="name">What the column is called; by default the member that the expression reads.</param>
    public NumberColumns<TRow> And(Func<TRow, double?> value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(value);
        _columns.Add((SelectorName.Of(name), value));
        return this;
    }

    private protected override FittedColumns FitEncoder(IReadOnlyList<TRow> rows, CancellationToken cancellationToken) => new([.. Sources], []);

    private protected override NumericMatrix Encode(IReadOnlyList<TRow> rows, FittedColumns fitted)
    {
        var values = new double[checked(rows.Count * _columns.Count)];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var j = 0; j < _columns.Count; j++)
            {
                values[(i * _columns.Count) + j] = _columns[j].Value(row) ?? double.NaN;
            }
        }

        return new NumericMatrix(values, fitted.Sources);
    }
}
