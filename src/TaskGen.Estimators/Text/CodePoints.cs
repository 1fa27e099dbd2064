namespace TaskGen.Estimators;

/// <summary>The order of texts by code points, which is Python's. Ordinal order compares halves of surrogate pairs instead.</summary>
internal sealed class CodePoints : IComparer<string?>
{
    public static CodePoints Order { get; } = new();

    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = left.CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[same]).CompareTo(Rank(right[same]));
    }

    /// <summary>Compares two texts; null comes last.</summary>
    public int Compare(string? x, string? y) =>
        x is null || y is null ? (x is null).CompareTo(y is null) : Compare(x.AsSpan(), y.AsSpan());

    // Surrogates stand for code points above all others.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
