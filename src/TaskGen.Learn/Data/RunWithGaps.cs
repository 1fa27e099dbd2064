namespace TaskGen.Learn;

/// <summary>Positions that follow each other, but for some that are left out: the training rows of a fold, at the price of those it holds out.</summary>
internal readonly struct RunWithGaps
{
    // A step of the search starts from what is known for the first of 2^Shift positions.
    private const int Shift = 5;

    private readonly int[] _gaps;
    private readonly int[] _gapsBefore;

    /// <summary>Describes the positions.</summary>
    /// <param name="start">The first position.</param>
    /// <param name="length">How many there are, those that are left out among them.</param>
    /// <param name="gaps">Those that are left out, counted from <paramref name="start"/>, ascending; taken over.</param>
    public RunWithGaps(int start, int length, int[] gaps)
        : this(start, length, gaps, CountGaps(length - gaps.Length, gaps))
    {
    }

    private RunWithGaps(int start, int length, int[] gaps, int[] gapsBefore)
    {
        Start = start;
        End = length == 0 ? start : checked(start + length);
        Count = length - gaps.Length;
        _gaps = gaps;
        _gapsBefore = gapsBefore;
    }

    /// <summary>Where the run starts, whether its first position is left out or not.</summary>
    public int Start { get; }

    /// <summary>The position after the last.</summary>
    public int End { get; }

    /// <summary>How many positions are not left out.</summary>
    public int Count { get; }

    public bool IsRange => _gaps.Length == 0;

    /// <summary>The position of a number from 0 to below <see cref="Count"/>, which is not checked.</summary>
    public int this[int number] => Start + number + (_gaps.Length == 0 ? 0 : GapsBefore(number));

    /// <summary>The same run from another start; the gaps are shared.</summary>
    public RunWithGaps From(int start) => new(Start + start, End - Start, _gaps, _gapsBefore);

    // Gap number g lies before the position of number n where gaps[g] - g <= n, and what is left of that does not descend.
    private int GapsBefore(int number)
    {
        var (low, high) = (_gapsBefore[number >> Shift], _gapsBefore[(number >> Shift) + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_gaps[middle] - middle <= number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>For the first of each 2^Shift numbers how many gaps lie before it, and the count of all gaps.</summary>
    private static int[] CountGaps(int count, int[] gaps)
    {
        if (gaps.Length == 0)
        {
            return [];
        }

        var blocks = (count >> Shift) + 1;
        var before = new int[blocks + 1];
        var gap = 0;
        for (var block = 0; block < blocks; block++)
        {
            while (gap < gaps.Length && gaps[gap] - gap <= block << Shift)
            {
                gap++;
            }

            before[block] = gap;
        }

        before[blocks] = gaps.Length;
        return before;
    }
}
