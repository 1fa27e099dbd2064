using System.Globalization;

namespace TaskGen.Learn;

/// <summary>The classes, groups and times of the rows of a partition.</summary>
internal static class RowCodes
{
    /// <summary>The class of each row, by its one target: numbers from 0 in the order of the classes.</summary>
    /// <exception cref="InvalidOperationException">There is not one target, a row has none, or targets are numbers with a fraction.</exception>
    public static int[] Labels<TRow>(Partition<TRow> rows)
    {
        int[] targets = [.. Positions(rows, static column => column.Role == RowColumnRole.Target)];
        if (targets.Length != 1)
        {
            throw new InvalidOperationException(
                $"Stratified splits and folds need exactly one target, but {typeof(TRow).Name} has {targets.Length.ToString(CultureInfo.InvariantCulture)}.");
        }

        var values = Values(rows, targets[0]);
        return Array.Find(values, HasFraction) is { } number
            ? throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"Stratified splits and folds need classes, but the target '{rows.Schema.Columns[targets[0]].Name}' is a number with a fraction, such as "
                + $"{number}. Do not stratify, or make classes of it."))
            : Codes(values);
    }

    /// <summary>The group of each row: numbers from 0 in the order of the groups.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="member">The name of the member that holds the group.</param>
    /// <exception cref="InvalidOperationException">There is no such member, or a row has no value of it.</exception>
    public static int[] Groups<TRow>(Partition<TRow> rows, string member) => Positions(rows, column => column.Name == member).ToArray() is [var position]
        ? Codes(Values(rows, position))
        : throw new InvalidOperationException(
            $"{typeof(TRow).Name} has no member '{member}' to group by. It has {string.Join(", ", rows.Schema.Columns.Select(static column => column.Name))}.");

    /// <summary>The values of a member, none of which may be missing.</summary>
    /// <exception cref="InvalidOperationException">A row has no value of it.</exception>
    public static object[] Values<TRow>(Partition<TRow> rows, int column)
    {
        var values = new object[rows.Count];
        for (var row = 0; row < values.Length; row++)
        {
            var value = rows.Schema.GetValue(rows[row], column);
            values[row] = !ValueOrder.IsMissing(value)
                ? value!
                : throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Row {row} (from 0) has no value of '{rows.Schema.Columns[column].Name}', which says to which part it goes. Leave such rows out."));
        }

        return values;
    }

    private static IEnumerable<int> Positions<TRow>(Partition<TRow> rows, Func<RowColumn, bool> chosen) =>
        Enumerable.Range(0, rows.Schema.Columns.Count).Where(position => chosen(rows.Schema.Columns[position]));

    /// <summary>Whether a value is a number with a fraction, and so no class.</summary>
    public static bool HasFraction(object value) => value switch
    {
        double number => Math.Floor(number) != number,
        float number => MathF.Floor(number) != number,
        decimal number => decimal.Floor(number) != number,
        _ => false,
    };

    private static int[] Codes(object[] values)
    {
        var numbers = new Dictionary<object, int>();
        foreach (var value in new HashSet<object>(values).Order(ValueOrder.Instance))
        {
            numbers.Add(value, numbers.Count);
        }

        return Array.ConvertAll(values, value => numbers[value]);
    }
}
