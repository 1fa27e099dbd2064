using System.Collections.Immutable;
using TaskGen;
using TaskGen.Learn;
using TaskGen.Estimators;

namespace Acme
{
    public static partial class Maps
    {
        [Task] public static int Twice(int x) => x * 2;
        [Task] public static int Plus(int x, int y = 5, string text = "") => x + y + text.Length;
        [Task] public static async Task<int> Later(int x, CancellationToken ct = default) { await Task.Yield(); return x + 100; }
        [Task] public static ValueTask<int> Soon(int x) => new(x + 200);
        [Task] public static int Positive(int x) => x > 0 ? x : throw new ArgumentException($"{x} is not positive");
        [Task] public static int[] Count(int n) => [.. Enumerable.Range(0, n)];
        [Task] public static int Sum(IReadOnlyList<int> numbers) => numbers.Sum();
        [Task] public static string Report(IReadOnlyList<MapResult<int>> results) =>
            string.Join(", ", results.Select(result => result.Succeeded ? $"{result.Value}" : result.Error!.Message));
        [Task] public static void Save(int x) => Saved.Enqueue(x);

        public static System.Collections.Concurrent.ConcurrentQueue<int> Saved { get; } = new();

        [Workflow] public static IReadOnlyList<int> Simple(int[] numbers) => Flow.Map(numbers, x => Twice(x));

        [Workflow]
        public static int Shared(int[] numbers, int y)
        {
            var shared = Twice(y);
            var results = Flow.Map(numbers, x => Plus(x * 10, shared + y, text: "ab"), new() { Concurrency = 2, Chunk = 10 });
            return Sum(results);
        }

        [Workflow] public static async Task<IReadOnlyList<int>> Awaited(List<int> numbers)
        {
            var later = await Flow.Map(numbers, x => Later(x));
            var soon = await Flow.Map(later, async x => await Soon(x));
            var tried = await Flow.TryMap(soon, async x => await Later(x));
            return await Flow.Map(soon, tried, (x, y) => Soon(y.Succeeded ? x + y.Value : x));
        }

        [Workflow] public static IReadOnlyList<int> TwoLists(int[] first, IReadOnlyList<int> second) => Flow.Map(first, second, (x, y) => Plus(y, x));

        [Workflow] public static IReadOnlyList<int> ThreeLists(int[] a, int[] b, string[] c) => Flow.Map(a, b, c, (x, y, text) => Plus(x, y, text));

        [Workflow] public static IReadOnlyList<int> OfResult(int n) => Flow.Map(Count(n), x => Twice(x));

        [Workflow] public static IReadOnlyList<int> OfExpression(int n) => Flow.Map([n, n + 1, .. Count(n)], x => { return Twice(x); });

        [Workflow] public static IReadOnlyList<int> MethodGroup(int[] numbers) => Flow.Map(numbers, Twice);

        [Workflow] public static int Inner(int[] numbers) => Sum(Flow.Map(numbers, x => Plus(x)));

        [Workflow] public static IReadOnlyList<int> MapOfMaps(int[][] table) => Flow.Map(table, row => Inner(row));

        [Workflow] public static string Failing(int[] numbers)
        {
            var results = Flow.TryMap(numbers, x => Positive(x), new() { MinSuccessRatio = 0.5 });
            return Report(results);
        }

        [Workflow] public static int CountSucceeded(int[] numbers, int minimum)
        {
            var results = Flow.TryMap(numbers, x => Positive(x), new() { MinSuccesses = minimum });
            return results.Count(result => result.Succeeded);
        }

        [Workflow] public static int Effects(int[] numbers)
        {
            Flow.Map(numbers, x => Save(x));
            return numbers.Length;
        }

        [Workflow] public static IReadOnlyList<int> InBranch(int[] numbers, bool isTwice) =>
            isTwice ? Flow.Map(numbers, x => Twice(x)) : Flow.Map(numbers, x => Plus(x, 1));

        [Workflow] public static int InExpression(int[] numbers) => Flow.Map(numbers, x => Twice(x)).Max() + 1;
    }

    public static class MapPairs
    {
        private static readonly int[] Numbers = [3, 1, 2];

        public static async Task<(object? Direct, object? Engine)> Simple() => (Maps.Simple(Numbers), await Maps.Workflows.Simple.RunAsync(Numbers));
        public static async Task<(object? Direct, object? Engine)> Empty() => (Maps.Simple([]), await Maps.Workflows.Simple.RunAsync([]));
        public static async Task<(object? Direct, object? Engine)> Shared() => (Maps.Shared(Numbers, 4), await Maps.Workflows.Shared.RunAsync(Numbers, 4));
        public static async Task<(object? Direct, object? Engine)> Awaited() => (await Maps.Awaited([1, 2]), await Maps.Workflows.Awaited.RunAsync([1, 2]));
        public static async Task<(object? Direct, object? Engine)> TwoLists() => (Maps.TwoLists(Numbers, [10, 20, 30]), await Maps.Workflows.TwoLists.RunAsync(Numbers, [10, 20, 30]));
        public static async Task<(object? Direct, object? Engine)> ThreeLists() =>
            (Maps.ThreeLists(Numbers, Numbers, ["", "a", "bcd"]), await Maps.Workflows.ThreeLists.RunAsync(Numbers, Numbers, ["", "a", "bcd"]));
        public static async Task<(object? Direct, object? Engine)> OfResult() => (Maps.OfResult(4), await Maps.Workflows.OfResult.RunAsync(4));
        public static async Task<(object? Direct, object? Engine)> OfExpression() => (Maps.OfExpression(4), await Maps.Workflows.OfExpression.RunAsync(4));
        public static async Task<(object? Direct, object? Engine)> MethodGroup() => (Maps.MethodGroup(Numbers), await Maps.Workflows.MethodGroup.RunAsync(Numbers));
        public static async Task<(object? Direct, object? Engine)> MapOfMaps() => (Maps.MapOfMaps([[1, 2], [], [3]]), await Maps.Workflows.MapOfMaps.RunAsync([[1, 2], [], [3]]));
        public static async Task<(object? Direct, object? Engine)> Failing() => (Maps.Failing([1, -2, 3]), await Maps.Workflows.Failing.RunAsync([1, -2, 3]));
        public static async Task<(object? Direct, object? Engine)> CountSucceeded() => (Maps.CountSucceeded([1, -2, 3], 2), await Maps.Workflows.CountSucceeded.RunAsync([1, -2, 3], 2));
        public static async Task<(object? Direct, object? Engine)> TooFew() =>
            (Try(() => Maps.CountSucceeded([1, -2, 3], 3)), await TryAsync(() => Maps.Workflows.CountSucceeded.RunAsync([1, -2, 3], 3)));
        public static async Task<(object? Direct, object? Engine)> Unequal() =>
            (Try(() => Maps.TwoLists(Numbers, [1])), await TryAsync(() => Maps.Workflows.TwoLists.RunAsync(Numbers, [1])));
        public static async Task<(object? Direct, object? Engine)> Effects()
        {
            Maps.Effects(Numbers);
            var direct = Maps.Saved.Order().ToArray();
            Maps.Saved.Clear();
            await Maps.Workflows.Effects.RunAsync(Numbers);
            return (direct, Maps.Saved.Order().ToArray());
        }

        public static async Task<(object? Direct, object? Engine)> InBranch() =>
            (new[] { Maps.InBranch(Numbers, true), Maps.InBranch(Numbers, false) },
            new[] { await Maps.Workflows.InBranch.RunAsync(Numbers, true), await Maps.Workflows.InBranch.RunAsync(Numbers, false) });
        public static async Task<(object? Direct, object? Engine)> InExpression() => (Maps.InExpression(Numbers), await Maps.Workflows.InExpression.RunAsync(Numbers));

        private static object? Try<T>(Func<T> run)
        {
            try
            {
                return run();
            }
            catch (Exception exception)
            {
                return exception.GetType().Name + exception.Message;
            }
        }

        private static async Task<object?> TryAsync<T>(Func<Task<T>> run)
        {
            try
            {
                return await run();
            }
            catch (RunFailedException exception)
            {
                return exception.InnerException!.GetType().Name + exception.InnerException.Message;
            }
        }
    }
}
