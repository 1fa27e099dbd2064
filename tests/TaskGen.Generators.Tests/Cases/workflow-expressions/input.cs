using System.Globalization;
using static System.Math;
using Numbers = System.Collections.Generic.List<int>;
using TaskGen;

namespace Acme;

public enum Mode { Slow, Fast }

public sealed record Settings(int Size = 1, string? Name = null, Mode Mode = Mode.Slow)
{
    public static Settings Default { get; } = new();
}

public static class Extensions
{
    public static int Doubled(this int value) => value * 2;

    public static T Same<T>(this T value) => value;
}

public static partial class Flow
{
    private const int Factor = 3;

    private static readonly int Offset = 4;

    [Task]
    public static int Use(Settings settings, IReadOnlyList<int> items, string text = "") => settings.Size + items.Count + text.Length;

    [Workflow]
    public static int Texts(string name, double share, Settings settings)
    {
        const string Prefix = "p";
        var text = $"{Prefix}{name,5}:{share:F2}{Helper(name)} {nameof(settings)} {(share > 0 ? "+" : "-")}";
        var invariant = string.Create(CultureInfo.InvariantCulture, $"{share}");
        return Use(settings with { Name = text, Mode = Mode.Fast }, [Factor, Offset, .. new[] { 1 }], invariant + text);
    }

    [Workflow]
    public static int Items(Numbers numbers, int limit, Settings? settings = null)
    {
        var large = numbers.Where(number => number > limit && number != Factor).Select(Square).ToList();
        var pairs = numbers.Select(number => (number, limit)).Where(pair => pair.limit > 0).ToArray();
        Dictionary<string, int> counts = new() { ["large"] = large.Count, [nameof(pairs)] = pairs.Length };
        var mode = settings is { Mode: Mode.Fast, Size: > 2 and var size } ? size : settings?.Size ?? 0;
        var kind = mode switch { < 0 => "negative", 0 => "none", _ => Describe(mode) };
        return Use(new(Max(limit, counts["large"]), kind), large, kind.Same().Length.Doubled().ToString(CultureInfo.InvariantCulture));
    }

    private static string Helper(string name) => name + "!";

    private static string Describe(int mode) => Helper("" + mode);

    private static int Square(int number) => number * number;
}
