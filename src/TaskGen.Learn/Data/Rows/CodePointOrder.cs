namespace TaskGen.Learn;

/// <summary>The order of texts by their code points, as in Python and NumPy; it differs from the ordinal one beyond 16 bits.</summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        return Rank(left[same]).CompareTo(Rank(right[same]));
    }

    // Halves of pairs stand for code points above all others, though U+E000 to U+FFFF are greater numbers.
    private static int Rank(char value) => char.IsSurrogate(value) ? value + 0x10000 : value;
}
