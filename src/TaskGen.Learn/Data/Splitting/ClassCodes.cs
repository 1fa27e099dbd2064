namespace TaskGen.Learn;

/// <summary>The classes or groups of rows, numbered from 0 in their order, as NumPy's <c>unique</c> does.</summary>
/// <param name="Codes">The number of the class of each row.</param>
/// <param name="Counts">How many rows each class has.</param>
internal sealed record ClassCodes(int[] Codes, int[] Counts)
{
    public int ClassCount => Counts.Length;

    /// <summary>Numbers the classes in ascending order.</summary>
    public static ClassCodes Sorted(ReadOnlySpan<int> labels)
    {
        var distinct = new HashSet<int>();
        foreach (var label in labels)
        {
            distinct.Add(label);
        }

        return Numbered(labels, distinct.Order());
    }

    /// <summary>Numbers the classes in the order in which they appear first.</summary>
    public static ClassCodes ByAppearance(ReadOnlySpan<int> labels)
    {
        var distinct = new HashSet<int>();
        var order = new List<int>();
        foreach (var label in labels)
        {
            if (distinct.Add(label))
            {
                order.Add(label);
            }
        }

        return Numbered(labels, order);
    }

    /// <summary>The rows of each class, ascending.</summary>
    public int[][] Rows()
    {
        var rows = Array.ConvertAll(Counts, count => new int[count]);
        var filled = new int[Counts.Length];
        for (var row = 0; row < Codes.Length; row++)
        {
            rows[Codes[row]][filled[Codes[row]]++] = row;
        }

        return rows;
    }

    private static ClassCodes Numbered(ReadOnlySpan<int> labels, IEnumerable<int> order)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var label in order)
        {
            numbers.Add(label, numbers.Count);
        }

        var codes = new int[labels.Length];
        var counts = new int[numbers.Count];
        for (var row = 0; row < labels.Length; row++)
        {
            codes[row] = numbers[labels[row]];
            counts[codes[row]]++;
        }

        return new ClassCodes(codes, counts);
    }
}
