using System.Globalization;

namespace TaskGen;

/// <summary>What a workflow's body does with lists.</summary>
/// <remarks>
/// In the graph of a workflow a map is one node: the engine runs the items at once as far as <see cref="MapOptions"/> and the run
/// allow, each with its own retries and timeout. Called directly, as plain C#, the items run one after the other.
/// </remarks>
public static partial class Flow
{
    internal static int Count<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count;
    }

    internal static int Count<T1, T2>(IReadOnlyList<T1> first, IReadOnlyList<T2> second)
    {
        ArgumentNullException.ThrowIfNull(second);
        return Count(first) == second.Count ? second.Count : throw Unequal(first.Count, second.Count);
    }

    internal static int Count<T1, T2, T3>(IReadOnlyList<T1> first, IReadOnlyList<T2> second, IReadOnlyList<T3> third)
    {
        ArgumentNullException.ThrowIfNull(third);
        return Count(first, second) == third.Count ? third.Count : throw Unequal(first.Count, second.Count, third.Count);
    }

    internal static ArgumentException Unequal(params IEnumerable<int> counts) => new(
        "The lists that are mapped together must be of one length; they have "
        + $"{string.Join(", ", counts.Select(static count => count.ToString(CultureInfo.InvariantCulture)))} items.");

    private static T[] MapCore<T>(int count, Func<int, T> call)
    {
        var results = new T[count];
        for (var i = 0; i < count; i++)
        {
            results[i] = call(i);
        }

        return results;
    }

    private static async Task<IReadOnlyList<T>> MapCoreAsync<T>(int count, Func<int, Task<T>> call)
    {
        var results = new T[count];
        for (var i = 0; i < count; i++)
        {
            results[i] = await call(i).ConfigureAwait(false);
        }

        return results;
    }

    private static void RunCore(int count, Action<int> call)
    {
        for (var i = 0; i < count; i++)
        {
            call(i);
        }
    }

    private static async Task RunCoreAsync(int count, Func<int, Task> call)
    {
        for (var i = 0; i < count; i++)
        {
            await call(i).ConfigureAwait(false);
        }
    }

    private static MapResult<T>[] TryMapCore<T>(int count, Func<int, T> call, TryMapOptions? options)
    {
        var results = new MapResult<T>[count];
        var tally = new MapTally(count, options);
        for (var i = 0; i < count; i++)
        {
            try
            {
                results[i] = new MapResult<T>(call(i));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                results[i] = new MapResult<T>(tally.Fail(exception));
            }
        }

        return results;
    }

    private static async Task<IReadOnlyList<MapResult<T>>> TryMapCoreAsync<T>(int count, Func<int, Task<T>> call, TryMapOptions? options)
    {
        var results = new MapResult<T>[count];
        var tally = new MapTally(count, options);
        for (var i = 0; i < count; i++)
        {
            try
            {
                results[i] = new MapResult<T>(await call(i).ConfigureAwait(false));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                results[i] = new MapResult<T>(tally.Fail(exception));
            }
        }

        return results;
    }
}
