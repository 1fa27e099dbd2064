using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Draws training and test rows that hold each class in its proportion, number for number as scikit-learn does.</summary>
internal sealed class StratifiedDraw
{
    private readonly SplitCounts _counts;
    private readonly int[][] _rows;

    /// <summary>Prepares for drawing.</summary>
    /// <param name="labels">The class of each row.</param>
    /// <param name="counts">How many rows each part gets.</param>
    /// <exception cref="ArgumentException">A class has one row alone, or a part has fewer rows than there are classes.</exception>
    public StratifiedDraw(ReadOnlySpan<int> labels, SplitCounts counts)
    {
        var classes = ClassCodes.Sorted(labels);
        _counts = counts;
        _rows = classes.Rows();
        if (classes.Counts.Min() < 2)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"A stratified split needs at least 2 rows of each class, and {classes.Counts.Count(static count => count < 2)} of the "
                + $"{classes.ClassCount} classes have only 1. Leave such rows out, or do not stratify."));
        }

        Check(counts.Train, "training");
        Check(counts.Test, "test");
    }

    /// <summary>Draws once; the generator goes on.</summary>
    public (int[] Train, int[] Test) Next(LegacyRandom random)
    {
        var sizes = Array.ConvertAll(_rows, static rows => rows.Length);
        var trained = Mode(sizes, _counts.Train, random);
        var left = sizes.Zip(trained, static (size, taken) => size - taken).ToArray();
        var tested = Mode(left, _counts.Test, random);
        var (train, test) = (new List<int>(_counts.Train), new List<int>(_counts.Test));
        for (var label = 0; label < _rows.Length; label++)
        {
            var drawn = random.Choice(_rows[label], sizes[label]);
            train.AddRange(drawn.AsSpan(0, trained[label]));
            test.AddRange(drawn.AsSpan(trained[label], tested[label]));
        }

        // In this order: the generator goes on from the one to the other.
        int[] trainRows = random.Choice([.. train], train.Count);
        return (trainRows, random.Choice([.. test], test.Count));
    }

    /// <summary>
    /// How many rows of each class to draw: about the mode of the multivariate hypergeometric distribution. Each class gets its part rounded down;
    /// what is missing goes to the largest remainders, and between equal ones the generator chooses.
    /// </summary>
    internal static int[] Mode(int[] counts, int draws, LegacyRandom random)
    {
        // As in NumPy: a division of doubles first, then the product, since remainders are compared exactly.
        double total = counts.Sum();
        var exact = Array.ConvertAll(counts, count => count / total * draws);
        var drawn = Array.ConvertAll(exact, static value => (int)Math.Floor(value));
        var remainders = exact.Select(static value => value - Math.Floor(value)).ToArray();
        var missing = draws - drawn.Sum();
        foreach (var remainder in remainders.Distinct().OrderDescending())
        {
            if (missing <= 0)
            {
                break;
            }

            int[] tied = [.. Enumerable.Range(0, counts.Length).Where(label => remainders[label] == remainder)];
            foreach (var label in random.Choice(tied, Math.Min(tied.Length, missing)))
            {
                drawn[label]++;
                missing--;
            }
        }

        return drawn;
    }

    private void Check(int count, string part)
    {
        if (count < _rows.Length)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"There are {_rows.Length} classes, but only {count} {part} rows, which cannot hold all of them. Use another size or more rows."));
        }
    }
}
