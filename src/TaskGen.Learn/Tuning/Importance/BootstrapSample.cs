namespace TaskGen.Learn.Tuning.Importance;

/// <summary>The trials that one tree learns from, drawn with replacement, with a value for each parameter that was not searched.</summary>
internal sealed class BootstrapSample
{
    private BootstrapSample(TrialTable table, double[][] values, int[] weights)
    {
        Table = table;
        Values = values;
        Weights = weights;
    }

    /// <summary>What was drawn from.</summary>
    public TrialTable Table { get; }

    /// <summary>For each column, the value of each trial.</summary>
    public double[][] Values { get; }

    /// <summary>How often each trial was drawn; those of 0 are out of the sample.</summary>
    public int[] Weights { get; }

    /// <summary>Draws as many trials as there are.</summary>
    public static BootstrapSample Draw(TrialTable table, LegacyRandom random)
    {
        var weights = new int[table.Rows];
        for (var i = 0; i < table.Rows; i++)
        {
            weights[random.Interval((uint)table.Rows - 1)]++;
        }

        return new(table, Array.ConvertAll(table.Columns, column => Filled(column, random)), weights);
    }

    private static double[] Filled(TableColumn column, LegacyRandom random) => !column.Values.Any(double.IsNaN)
        ? column.Values
        : Array.ConvertAll(column.Values, value => !double.IsNaN(value) ? value
            : column.Categories > 0 ? random.Interval((uint)column.Categories - 1)
            : (random.NextUInt32() + 0.5) / (1L << 32));
}
