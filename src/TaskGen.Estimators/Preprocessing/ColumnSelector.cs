using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Takes some columns by their names, in the order of the names, wherever they stand.</summary>
/// <param name="Columns">The names, which are compared exactly.</param>
public sealed record ColumnSelector(string[] Columns) : INumericTransformer
{
    /// <inheritdoc/>
    public NumericMatrix Transform(NumericMatrix features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var positions = Array.ConvertAll(Columns, name => PositionOf(name, features));
        var values = new double[checked(features.RowCount * positions.Length)];
        for (var i = 0; i < features.RowCount; i++)
        {
            var source = features.Row(i);
            var target = values.AsSpan(i * positions.Length, positions.Length);
            for (var j = 0; j < target.Length; j++)
            {
                target[j] = source[positions[j]];
            }
        }

        return new NumericMatrix(values, Columns);
    }

    /// <inheritdoc/>
    public bool Equals(ColumnSelector? other) => other is not null && StateEquality.Same(Columns, other.Columns);

    /// <inheritdoc/>
    public override int GetHashCode() => StateEquality.Hash(Columns);

    private static int PositionOf(string name, NumericMatrix features)
    {
        for (var j = 0; j < features.ColumnCount; j++)
        {
            if (features.ColumnNames[j] == name)
            {
                return j;
            }
        }

        throw new ArgumentException(
            $"There is no column '{name}'. The columns are {string.Join(", ", features.ColumnNames)}; names are compared exactly.", nameof(features));
    }
}
