using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;

namespace TaskGen.Analyzers.Tests.Agreements;

/// <summary>Expressions that a workflow's body may have: no rule complains, and what is generated compiles without a warning.</summary>
public class ExpressionTests
{
    [Theory]
    [InlineData("return Plain(checked(number + 1)) + sizeof(int) + typeof(List<int>).Name.Length + default(int);")]
    [InlineData("int[] items = [number, 2, .. new[] { 3 }]; return items[^1] + items[1..].Length;")]
    [InlineData("var map = new Dictionary<string, int> { [\"a\"] = number, [\"b\"] = 2 }; return map[\"a\"];")]
    [InlineData("var list = new List<int> { number, Twice(number) }; return list.Count;")]
    [InlineData("var box = new Box { Inner = { Value = number } }; return box.Inner.Value;")]
    [InlineData("Box box = new() { Inner = new() { Value = 1 } }; return box.Inner.Value;")]
    [InlineData("var point = new Point(1, 2); var moved = point with { X = number }; return moved.X;")]
    [InlineData("return number is > 1 and < 10 ? 1 : 0;")]
    [InlineData("object value = number; return value is int whole ? whole : 0;")]
    [InlineData("return int.TryParse(\"1\", out var parsed) ? parsed : number;")]
    [InlineData("string? text = number > 1 ? \"a\" : null; return text?.Length ?? throw new InvalidOperationException(\"no text\");")]
    [InlineData("return number switch { 0 => 1, var other when other > 2 => other, _ => 3 };")]
    [InlineData("Func<int, int> add = item => { var sum = item + number; return sum; }; return add(1);")]
    [InlineData("return new[] { 3, 1 }.OrderBy(item => item).ThenBy(static item => -item).Select((item, index) => item + index + number).Sum();")]
    [InlineData("var text = $\"{number:D3}{{{number,5}}}\" + \"\"\"raw \"text\" \"\"\"; return text.Length;")]
    [InlineData("return (number, (number + 1, 2)) != (1, (2, 3)) ? 1 : 0;")]
    [InlineData("long wide = Twice(number); double real = wide; return (int)(real + wide);")]
    [InlineData("var pair = (First: number, Second: Twice(number)); return pair.First + pair.Second;")]
    [InlineData("return Alias.Max(number, Math.PI > 3 ? 1 : 2) + Max(1, 2);")]
    [InlineData("return Optional(second: Twice(2), first: number);")]
    [InlineData("return Optional(number) + Optional(first: 1, third: \"x\");")]
    [InlineData("return number.Doubled() + Extensions.Doubled(2) + \"text\".Doubled(3);")]
    [InlineData("var _x = number; var __frame = _x + 1; var @class = __frame; return @class;")]
    [InlineData("var Wine = number; var Frame = Wine; var inputs = Frame; return inputs;")]
    [InlineData("return Plain(number /* the number */) // and a comment\n + 1;")]
    [InlineData(
        "var bytes = new byte[number]; var grid = new int[2, 2]; var jagged = new[] { new[] { 1 } }; return bytes.Length + grid.Length + jagged[0][0];")]
    [InlineData("return (number, number + 1) == (1, 2) ? 1 : 0;")]
    [InlineData("var nested = new Wine.Nested(number); return nested.Value + Nested.Shared;")]
    [InlineData("System.Text.StringBuilder builder = new(\"a\"); return builder.ToString().Length;")]
    [InlineData("dynamic loose = number; return (int)loose;")]
    [InlineData("var when = DateTime.UnixEpoch.AddDays(number); return when.Day + (int)DayOfWeek.Friday + int.MaxValue;")]
    [InlineData("return Generic<int>(number) + Generic(number) + new Generic<string>(\"a\").Value.Length;")]
    [InlineData("const int Fixed = 3; const string Name = \"x\"; return number + Fixed + Name.Length;")]
    [InlineData("return Private + PrivateMethod(s_field);")]
    [InlineData("nint native = number; Half half = (Half)1; return (int)native + (int)half;")]
    [InlineData("return ((Func<int, int>)(delegate (int item) { return item + number; }))(2);")]
    [InlineData("Index last = ^1; Range some = 1..; return last.Value + some.Start.Value;")]
    [InlineData("var text = number.ToString(); return text is [var first, .., var end] ? first + end : 0;")]
    public Task PureExpressionsBecomeNodes(string statements) => Verify.ReportsNothingAsync(
        "using Alias = System.Math;\nusing static System.Math;\n" + Source.Of(statements, "int") + """

        public static partial class Wine
        {
            private const int Private = 1;
            private static readonly int s_field = 2;
            private static int PrivateMethod(int number) => number;

            [Task] public static int Optional(int first, int second = 2, string? third = null) => first + second;

            public static T Generic<T>(T value) => value;

            public sealed record Nested(int Value) { public static int Shared => 1; }
        }

        public sealed record Point(int X, int Y);
        public sealed record Generic<T>(T Value);
        public sealed class Box { public Inner Inner { get; init; } = new(); }
        public sealed class Inner { public int Value { get; set; } }

        public static class Extensions
        {
            public static int Doubled(this int number) => 2 * number;
            public static int Doubled<T>(this T value, int number) where T : notnull => number;
        }
        """);

    [Theory]
    [InlineData("return Twice(number: Load($\"{number}\"));")]
    [InlineData("return Twice(Twice(Twice(number)) + Load(\"a\"));")]
    [InlineData("return (Twice(number));")]
    [InlineData("return Twice(number)!;")]
    [InlineData("var one = Wine.Twice(number); return global::Wine.Twice(one);")]
    [InlineData("var (a, b) = Split(number); return a > b ? a : b;")]
    [InlineData("(int a, long b) = Split(number); return a + (int)b;")]
    [InlineData("(_, var b) = Split(number); return b;")]
    [InlineData("var pair = Split(number); return pair.Train + pair.Test + pair.Item1;")]
    [InlineData("return Split(number).Train;")]
    [InlineData("Save(number); Save(Twice(number)); return Load(\"a\");")]
    public Task CallsBecomeNodes(string statements) => Verify.ReportsNothingAsync(Source.Of(statements, "int"));

    [Theory]
    [InlineData("return await LoadAsync(\"a\");")]
    [InlineData("return 1 + await LoadAsync(\"a\") * Twice(number);")]
    [InlineData("var one = await LoadAsync(\"a\").ConfigureAwait(false); Save(one); return one;")]
    public Task AwaitedCallsBecomeNodes(string statements) => Verify.ReportsNothingAsync(Source.Of(statements, "async Task<int>"));
}
