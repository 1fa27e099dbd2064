using System.Runtime.InteropServices;

namespace TaskGen.Estimators;

/// <summary>The terms of training texts with how often they occur.</summary>
internal sealed class TermCounts
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<(int Texts, long Occurrences, int LastText)> _counts = [];

    public static TermCounts Of(
        IReadOnlyList<string?> texts, int minNGram, int maxNGram, bool lowercase, CancellationToken cancellationToken)
    {
        var counts = new TermCounts();
        var ids = counts._ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var tokens = new Tokens(lowercase);
        for (var i = 0; i < texts.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tokens.Read(texts[i]);
            for (var size = minNGram; size <= maxNGram; size++)
            {
                for (var first = 0; first + size <= tokens.Count; first++)
                {
                    counts.Add(ids, tokens.Words(first, size), i);
                }
            }
        }

        return counts;
    }

    /// <summary>The terms that lie within the limits, sorted by code points, and in how many texts each of them is.</summary>
    /// <param name="least">The least number of texts.</param>
    /// <param name="most">The greatest number of texts.</param>
    /// <param name="limit">How many terms at most: those that occur most often, of several the first in order; 0 for all.</param>
    public (string[] Terms, int[] Texts) Select(double least, double most, int limit)
    {
        var terms = _ids.Where(pair => _counts[pair.Value].Texts >= least && _counts[pair.Value].Texts <= most)
            .OrderBy(static pair => pair.Key, CodePoints.Order).ToArray();
        if (limit > 0 && terms.Length > limit)
        {
            terms = [.. terms.OrderByDescending(pair => _counts[pair.Value].Occurrences).Take(limit).OrderBy(static pair => pair.Key, CodePoints.Order)];
        }

        return (Array.ConvertAll(terms, static pair => pair.Key), Array.ConvertAll(terms, pair => _counts[pair.Value].Texts));
    }

    private void Add(Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ids, ReadOnlySpan<char> term, int text)
    {
        if (!ids.TryGetValue(term, out var id))
        {
            id = _counts.Count;
            ids[term] = id;
            _counts.Add((0, 0, -1));
        }

        ref var count = ref CollectionsMarshal.AsSpan(_counts)[id];
        count = (count.Texts + (count.LastText == text ? 0 : 1), count.Occurrences + 1, text);
    }
}
