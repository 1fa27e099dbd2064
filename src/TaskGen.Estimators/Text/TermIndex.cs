namespace TaskGen.Estimators;

/// <summary>Finds texts in a sorted array: by halving it for few questions, by a table for many.</summary>
internal sealed class TermIndex
{
    private readonly string?[] _terms;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>? _table;

    /// <param name="terms">Different texts in <see cref="CodePoints"/> order; null, if there, is last.</param>
    /// <param name="questions">About how many texts will be looked for.</param>
    public TermIndex(string?[] terms, int questions)
    {
        _terms = terms;
        if (questions < terms.Length)
        {
            return;
        }

        var table = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i] is { } term)
            {
                table.TryAdd(term, i);
            }
        }

        _table = table.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Where null is; −1 if it is not there.</summary>
    public int FindNull() => _terms is [.., null] ? _terms.Length - 1 : -1;

    /// <summary>Where a text is; −1 if it is not there.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        if (_table is { } table)
        {
            return table.TryGetValue(term, out var position) ? position : -1;
        }

        var (low, high) = (0, _terms.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = _terms[middle] is { } other ? CodePoints.Compare(term, other) : -1;
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }
}
