using System.Globalization;
using System.Text;
using static System.Math;
using Numbers = System.Collections.Generic.List<int>;
using Invariant = System.Globalization.CultureInfo;
using TaskGen;

namespace Acme;

public enum Mode { Slow, Fast }

public sealed record Settings(int Size = 1, string? Name = null, Mode Mode = Mode.Slow)
{
    public List<int> Items { get; init; } = [];

    public Settings? Inner { get; init; }
}

public static class Extensions
{
    public static int Doubled(this int value, int more = 0) => value * 2 + more;

    public static T Same<T>(this T value) => value;

    public static int CountOf<T>(this IEnumerable<object> items) => items.OfType<T>().Count();
}

public static partial class Values
{
    private const int Factor = 3;

    private static readonly int[] Primes = [2, 3, 5];

    private static int Offset => 4;

    [Task]
    public static Settings Make(int size, string? name = null) => new(size, name) { Items = [size, size + 1] };

    [Task]
    public static string Show(Settings settings, IReadOnlyList<int>? items = null) =>
        $"{settings.Size}/{settings.Name}/{settings.Mode}/{string.Join(",", items ?? settings.Items)}";

    [Task]
    public static int Count(Dictionary<string, int> counts) => counts.Sum(pair => pair.Value * pair.Key.Length);

    [Workflow]
    public static string Interpolation(string name, double share)
    {
        var made = Make(name.Length, name);
        var text = $"{made.Name,8}|{share.ToString("F2", CultureInfo.InvariantCulture),-7}|{Helper(name)}|{{}}|{Values.Helper(name)}|{Offset:D3}|{(share > 0 ? "+" : "-")}";
        return text + $"{Mode.Fast}{Primes[0]}{nameof(share)}";
    }

    [Workflow]
    public static string RawText(string name)
    {
        var made = Make(1, name);
        var text = $$"""
            {"name": "{{made.Name}}",
              "size": {{made.Size + 1}}}
            """;
        return text + @"\n
" + "\t\u00e4\"";
    }

    [Workflow]
    public static string Constants(int x)
    {
        const int Local = Factor * 2;
        const string Text = "a\"b";
        const Mode Fast = Mode.Fast;
        return Show(Make(x + Local + Factor, Text) with { Mode = Fast });
    }

    [Workflow]
    public static int StaticMembers(int x) => x + Offset + Primes.Length + Values.Offset + int.MaxValue / 2 + Mode.Fast.ToString().Length;

    [Workflow]
    public static double UsingStatic(double x) => Max(Abs(x), PI) + Sqrt(x * x);

    [Workflow]
    public static string Alias(Numbers numbers)
    {
        Numbers more = new(numbers) { 4 };
        var copy = new Numbers(more).ConvertAll(number => number.ToString(Invariant.InvariantCulture));
        return string.Join(";", copy) + Show(new Settings(), more);
    }

    [Workflow]
    public static string Helpers(string name) => Helper(Values.Helper(Nest.Inner.Twice(name)));

    [Workflow]
    public static string MethodGroups(Numbers numbers)
    {
        var squares = numbers.Select(Square).ToArray();
        return string.Concat(Array.ConvertAll(squares, Nest.Inner.Text));
    }

    [Workflow]
    public static int Lambdas(Numbers numbers, int limit)
    {
        var made = Make(limit);
        var large = numbers.Where(number => number > limit).Select((number, index) => number * index + made.Size).ToList();
        return large.Sum() + numbers.Count(delegate(int n) { return n == limit; });
    }

    [Workflow]
    public static int StatementLambda(Numbers numbers, int limit)
    {
        var sums = numbers.ConvertAll(number =>
        {
            var twice = number * 2;
            return twice + limit;
        });
        return sums.Sum();
    }

    [Workflow]
    public static int ExtensionCalls(int x) => x.Doubled().Doubled(more: x) + Offset.Doubled(Make(x).Size) + Extensions.Doubled(x);

    [Workflow]
    public static int GenericExtension(string text)
    {
        object[] items = [text, 1, 'c', text];
        return items.CountOf<string>() + text.Same<object>().ToString()!.Length + items.Cast<object>().ToArray().Length;
    }

    [Workflow]
    public static string WithExpression(int x, string name)
    {
        var made = Make(x) with { Name = name, Mode = Mode.Fast, Items = [x, .. Primes] };
        return Show(made with { Size = made.Size + 1 });
    }

    [Workflow]
    public static string ObjectInitializer(int x)
    {
        var made = new Settings(x, Mode: Mode.Fast) { Items = { x, 2, Factor }, Inner = new() { Items = { 9 } } };
        return Show(made, made.Inner.Items);
    }

    [Workflow]
    public static int IndexInitializer(string name, int x)
    {
        var counts = new Dictionary<string, int> { [name] = x, ["b"] = Make(x).Size, [Helper(name)] = 2 };
        return Count(counts) + Count(new() { { name, x }, { "c", 1 } });
    }

    [Workflow]
    public static string CollectionExpressions(Numbers numbers, int x)
    {
        int[] some = [x, .. numbers, Factor];
        IReadOnlyList<int> none = [];
        return Show(new(), some) + Show(new(), none) + Show(new(), [x, 1]);
    }

    [Workflow]
    public static string TargetTyped(int x)
    {
        Settings settings = new(x, "t");
        Settings? other = x > 0 ? new(2) : null;
        Func<int, int> twice = n => n * x;
        return Show(settings) + Show(new(twice(3))) + other?.Size + (short)default;
    }

    [Workflow]
    public static int Patterns(string? given, Settings settings)
    {
        object? value = given;
        var kind = value is int { } number && number > 2 ? number : value is string { Length: > 1 and var length } ? length : -1;
        var isFast = settings is { Mode: Mode.Fast, Inner.Size: >= 1, Name: not null } or (_, "x", Mode.Slow);
        var starts = settings.Items is [1, .., var last] ? last : 0;
        return kind + (isFast ? 100 : 200) + starts + (value is Mode or Settings ? 1 : 0);
    }

    [Workflow]
    public static string SwitchExpression(int x, Mode mode)
    {
        var text = (x, mode) switch
        {
            (< 0, _) => "negative",
            (0, Mode.Fast) => Helper("none"),
            var (n, m) when n > Factor => $"{m}{n}",
            _ => mode.ToString(),
        };
        return text;
    }

    [Workflow]
    public static string ConditionalAccess(Settings settings)
    {
        var inner = settings.Inner?.Inner?.Items[0].ToString(Invariant.InvariantCulture);
        return (inner ?? "none") + settings.Inner?.Name?.Length + settings?.Items?[0];
    }

    [Workflow]
    public static string Coalescing(string? name)
    {
        var text = name ?? "none";
        var made = Make(text.Length, name ?? text);
        return text.Trim() + made.Name!.Length;
    }

    [Workflow]
    public static int InferredTupleNames(Numbers numbers, int limit)
    {
        var pairs = numbers.Select(number => (number, limit)).Where(pair => pair.limit > pair.number).ToList();
        var made = Make(limit);
        return pairs.Sum(pair => pair.limit) + (limit, made.Size).limit + (numbers.Count, limit).Count;
    }

    [Workflow]
    public static string NameOf(Settings settings) => nameof(settings) + nameof(Settings.Name) + nameof(Numbers.Count) + settings.Size;

    [Workflow]
    public static string TypeOperators(string given, int x)
    {
        object value = given;
        return $"{typeof(Settings).Name}{sizeof(int)}{default(Mode)}{(long)x}{value as string}{value is string}{typeof(Nest.Inner)}{(value as Settings)?.Size}";
    }

    [Workflow]
    public static int Ranges(int[] items, string text) => items[^1] + items[1..].Length + text[..^1].Length + items[Offset - 3];

    [Workflow]
    public static int Indexers(Dictionary<string, int[]> groups, string key) => groups[key][0] + groups.First().Value[^1];

    [Workflow]
    public static int CheckedArithmetic(int x) => unchecked(int.MaxValue + x) + checked(x + 1) + (x << 2) + ~x + (x > 0 & x < 5 ? 1 : 0);

    [Workflow]
    public static int Throwing(string? text) => (text ?? throw new ArgumentNullException(nameof(text))).Length;

    [Workflow]
    public static int Shadowing(int frame, int value, int input, int __task, int __invocation)
    {
        var made = Make(frame + value);
        var global = Make(made.Size + input);
        return global.Size + __task * 2 + __invocation * 3;
    }

    [Workflow]
    public static int Comments(int x)
    {
        // Before.
        var made = Make( // at the argument
            x /* inside */ + 1, // after
            "n");
        var sum = made.Size // first
            + x.Doubled( // in an extension call
                more: 2 /* two */)
            + made.Name!.Length; // last
        return sum; // done
    }

    [Workflow]
    public static string LocalsOfLambdas(Dictionary<string, string> texts, string key) =>
        texts.TryGetValue(key, out var found) && found is { Length: var length } ? found + length : "none";

    private static string Helper(string name) => name + "!";

    private static int Square(int number) => number * number;

    private static class Nest
    {
        internal static class Inner
        {
            public static string Twice(string text) => text + text;

            public static string Text(int number) => number.ToString(Invariant.InvariantCulture);
        }
    }
}
