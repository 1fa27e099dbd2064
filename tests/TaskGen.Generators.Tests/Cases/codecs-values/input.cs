using System.Collections.Immutable;
using TaskGen;

namespace Acme;

public static partial class Steps
{
    [Task]
    public static byte[] Primitives(
        bool a, byte b, sbyte c, short d, ushort e, int f, uint g, long h, ulong i, float j, double k, decimal l, char m, string n,
        DateTime o, DateTimeOffset p, DateOnly q, TimeOnly r, TimeSpan s, Guid t, Uri u, DataFile v, int? w, string? x) => [];

    [Task]
    public static double[][] Collections(
        int[] numbers,
        string?[] texts,
        List<double> list,
        IReadOnlyList<string> readOnly,
        IEnumerable<int?> sequence,
        ICollection<int> collection,
        ImmutableArray<int> immutable,
        Dictionary<string, List<int>> groups,
        IReadOnlyDictionary<string, int[]?> lookup,
        bool[] flags) => [];
}
