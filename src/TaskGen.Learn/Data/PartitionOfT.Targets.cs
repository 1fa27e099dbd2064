using System.Globalization;

namespace TaskGen.Learn;

/// <content>The one target, in the form estimators take it.</content>
public sealed partial class Partition<TRow>
{
    /// <summary>The target of each row as a class: a whole number, or the position of its level. Needs exactly one target.</summary>
    /// <exception cref="InvalidOperationException">There is not exactly one numeric target, or a row has none or one that is not whole.</exception>
    public int[] TargetLabels()
    {
        var values = TargetValues();
        var labels = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            labels[i] = (int)values[i];
            if (labels[i] != values[i])
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Row {i} (from 0) has {values[i]} as target '{Targets.ColumnNames[0]}', where a class is expected: a whole number (int). Use "
                    + $"TargetValues for numbers."));
            }
        }

        return labels;
    }

    /// <summary>The target of each row as a number. Needs exactly one target.</summary>
    /// <exception cref="InvalidOperationException">There is not exactly one numeric target, or a row has none.</exception>
    public double[] TargetValues()
    {
        CheckOneTarget();
        var values = Targets.Column(0);
        var missing = Array.FindIndex(values, double.IsNaN);
        return missing < 0
            ? values
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"Row {missing} (from 0) has no target '{Targets.ColumnNames[0]}'. Leave such rows out of training and evaluation."));
    }

    private void CheckOneTarget()
    {
        RowColumn[] targets = [.. Schema.Columns.Where(column => column.Role == RowColumnRole.Target)];
        if (targets.Length != 1)
        {
            throw new InvalidOperationException(targets.Length == 0
                ? $"{typeof(TRow).Name} has no target. Mark the member that is to be predicted with [Target]."
                : $"{typeof(TRow).Name} has several targets ({string.Join(", ", targets.Select(target => target.Name))}), where one is expected. Use Targets.");
        }

        if (!targets[0].IsNumeric)
        {
            throw new InvalidOperationException(
                $"The target '{targets[0].Name}' is a {targets[0].TypeName}, where a number, a bool, an enumeration or text with [Categories] is expected. "
                + "Declare its classes so, or use the rows.");
        }
    }
}
