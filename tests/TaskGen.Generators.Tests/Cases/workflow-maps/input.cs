using System.Collections.Generic;
using System.Linq;
using TaskGen;

namespace Acme;

public static partial class Maps
{
    [Task]
    public static int Scale(int x, int factor, string label = "none") => x * factor;

    [Task]
    public static void Save(int x)
    {
    }

    [Workflow]
    public static int Total(IReadOnlyList<int> numbers, IReadOnlyList<int> factors, int shared)
    {
        var scaled = Flow.Map(numbers, number => Scale(number, shared + 1), new MapOptions { Concurrency = 2, Chunk = 10 });
        var pairs = Flow.Map(numbers, factors, (number, factor) => Scale(number, factor, label: "pair"));
        Flow.Map(scaled, Save);
        return scaled.Sum() + pairs.Sum();
    }

    [Workflow]
    public static IReadOnlyList<int> Totals(IReadOnlyList<int[]> lists, int[] factors) => Flow.Map(lists, list => Total(list, factors, 2));

    [Workflow]
    public static int Tried(IReadOnlyList<int> numbers)
    {
        var results = Flow.TryMap(numbers, number => Scale(number, 2), new TryMapOptions { MinSuccesses = 1, MinSuccessRatio = 0.5 });
        return results.Count(result => result.Succeeded);
    }
}
