using System.Collections.Immutable;
using TaskGen;

namespace Acme
{
    public enum Kind { Small, Middle, Large }

    public record Shape(double Size);

    public sealed record Circle(double Radius) : Shape(Radius);

    public sealed record Square(double Side) : Shape(Side);

    /// <summary>Notes which tasks ran.</summary>
    public static class Trace
    {
        private static readonly AsyncLocal<List<string>?> Current = new();

        public static T Note<T>(string name, T value)
        {
            lock (typeof(Trace))
            {
                Current.Value!.Add(name);
            }

            return value;
        }

        public static async Task<object> Of(Func<Task<object?>> run)
        {
            Current.Value = [];
            var result = await run();
            return (result, Ran: Current.Value.Order().ToArray());
        }
    }

    public static partial class Branches
    {
        [Task] public static int Twice(int x) => Trace.Note("Twice", x * 2);
        [Task] public static int Thrice(int x) => Trace.Note("Thrice", x * 3);
        [Task] public static int Plus(int x, int y) => Trace.Note("Plus", x + y);
        [Task] public static async Task<int> Later(int x) { await Task.Yield(); return Trace.Note("Later", x + 100); }
        [Task] public static bool IsLarge(int x) => Trace.Note("IsLarge", x > 10);
        [Task] public static string? Find(int x) => Trace.Note("Find", x > 0 ? "found" : null);
        [Task] public static int? Maybe(int x) => Trace.Note("Maybe", x > 0 ? x : (int?)null);
        [Task] public static Shape Draw(int x) => Trace.Note("Draw", x > 0 ? (Shape)new Circle(x) : new Square(-x));
        [Task] public static double Area(double length) => Trace.Note("Area", length * length);
        [Task] public static void Save(string text) => Trace.Note("Save " + text, 0);

        [Workflow]
        public static int IfElse(int x)
        {
            int result;
            if (x > 3)
            {
                result = Twice(x);
            }
            else
            {
                result = Thrice(x);
            }

            return Plus(result, 1);
        }

        [Workflow]
        public static int EarlyReturn(int x)
        {
            if (x > 3)
            {
                return Twice(x);
            }

            var y = Thrice(x);
            return Plus(y, x);
        }

        [Workflow]
        public static int ElseIf(int x)
        {
            if (x > 10) return Twice(x);
            else if (x > 5) return Thrice(x);
            else if (x > 0)
            {
                var y = Plus(x, x);
                return y;
            }
            return x;
        }

        [Workflow]
        public static int NestedIfs(int x, int y)
        {
            int a;
            if (x > 0)
            {
                if (y > 0)
                {
                    a = Twice(x);
                }
                else
                {
                    var b = Thrice(x);
                    a = Plus(b, y);
                }
            }
            else if (y > 5)
            {
                return Plus(x, y);
            }
            else
            {
                a = x;
            }

            var c = Plus(a, 1);
            if (c > 10) return Twice(c);
            return c;
        }

        [Workflow]
        public static int WithoutElse(int x)
        {
            if (x > 3)
            {
                Save("large");
            }

            Save("always");
            return Twice(x);
        }

        [Workflow]
        public static int CalledCondition(int x)
        {
            if (IsLarge(x) && x < 100)
            {
                return Twice(x);
            }

            return x;
        }

        [Workflow]
        public static int Conditional(int x)
        {
            var y = x > 3 ? Twice(x) : Thrice(x);
            return Plus(y, x > 5 ? Twice(y) : 1);
        }

        [Workflow]
        public static int NestedConditional(int x) => x > 10 ? Twice(x) : x > 5 ? Thrice(Twice(x)) : x + 1;

        [Workflow]
        public static int InExpression(int x) => 1 + (x > 3 ? Twice(x) : x) * 2;

        [Workflow]
        public static bool Shortcuts(int x) => (x > 0 && IsLarge(x)) || (x < -10 || IsLarge(-x));

        [Workflow]
        public static string Fallback(int x) => Find(x) ?? Find(-x) ?? $"none at {x}";

        [Workflow]
        public static int NullableFallback(int x)
        {
            var found = Maybe(x) ?? Twice(x);
            return Plus(found, 1);
        }

        [Workflow]
        public static async Task<int> AwaitedArms(int x)
        {
            var y = x > 3 ? await Later(x) : Thrice(x);
            var z = await (y > 5 ? Later(y) : Later(x));
            if (z > 200)
            {
                return await Later(z);
            }

            return z;
        }

        [Workflow]
        public static int SwitchStatement(int x, Kind kind)
        {
            int result;
            switch (kind)
            {
                case Kind.Small:
                    result = Twice(x);
                    break;
                case Kind.Middle when x > 3:
                    result = Thrice(x);
                    break;
                case Kind.Middle:
                case Kind.Large:
                {
                    var y = Twice(x);
                    if (y > 20)
                    {
                        result = y;
                        break;
                    }

                    result = Plus(y, 1);
                    break;
                }
                default:
                    throw new ArgumentOutOfRangeException(nameof(kind));
            }

            return Plus(result, 1000);
        }

        [Workflow]
        public static int ThrowingArms(int x)
        {
            var twice = x < 100 ? Twice(x) : throw new ArgumentOutOfRangeException(nameof(x));
            var text = Find(x + 10) ?? throw new InvalidOperationException("Nothing was found.");
            return twice switch
            {
                0 => throw new ArgumentException("zero"),
                > 5 => Plus(twice, text.Length),
                _ => Thrice(twice),
            };
        }

        [Workflow]
        public static int SwitchWithoutDefault(string text)
        {
            switch (text)
            {
                case "a":
                    Save("a");
                    break;
                case "b":
                    return Twice(1);
            }

            return Thrice(text.Length);
        }

        [Workflow]
        public static int SwitchExpression(int x, Kind kind) => kind switch
        {
            Kind.Small => Twice(x),
            Kind.Middle when x > 3 => Thrice(x),
            Kind.Middle => x,
            _ => Plus(x, Twice(x)),
        };

        [Workflow]
        public static double Patterns(int x)
        {
            var shape = Draw(x);
            var area = shape switch
            {
                Circle { Radius: > 5 } large => Area(large.Radius * 2),
                Circle circle => Area(circle.Radius),
                Square(var side) when side > 1 => Area(side + 1),
                _ => 0,
            };
            if (shape is Circle { Radius: var radius } && radius > 2)
            {
                return Area(radius) + area;
            }

            if (shape is not Square square)
            {
                return area;
            }

            return Area(square.Side) - area;
        }

        [Workflow]
        public static int OutVariables(string text)
        {
            if (!int.TryParse(text, out var number))
            {
                return Twice(number - 1);
            }

            var isSecond = int.TryParse(text + "0", out var tenfold);
            return isSecond ? Plus(number, tenfold) : number;
        }

        [Workflow]
        public static (int Sum, string Text) SeveralOutputs(int x)
        {
            if (x > 3)
            {
                var y = Twice(x);
                return (y, "large");
            }

            return (Thrice(x), $"small {x}");
        }

        [Workflow]
        public static void NothingReturned(int x)
        {
            if (x > 3)
            {
                Save("large");
                return;
            }

            Save("small");
            if (x > 1)
            {
                Save("two");
            }

            Save("end");
        }

        [Workflow]
        public static int Inner(int x)
        {
            if (x > 3) return Twice(x);
            return Thrice(x);
        }

        [Workflow]
        public static int Subworkflows(int x) => x > 5 ? Inner(x) : Plus(Inner(-x), 1);

        [Workflow]
        public static int Blocks(int x)
        {
            int y;
            {
                var z = Twice(x);
                y = Plus(z, 1);
            }

            { return y; }
        }
    }

    public static class BranchPairs
    {
        public static Task<(object? Direct, object? Engine)> IfElse() => Ints(Branches.IfElse, x => Branches.Workflows.IfElse.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> EarlyReturn() => Ints(Branches.EarlyReturn, x => Branches.Workflows.EarlyReturn.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> ElseIf() => Ints(Branches.ElseIf, x => Branches.Workflows.ElseIf.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> NestedIfs() =>
            Compare(from x in Numbers from y in Numbers select (x, y), p => Branches.NestedIfs(p.x, p.y), p => Branches.Workflows.NestedIfs.RunAsync(p.x, p.y));
        public static Task<(object? Direct, object? Engine)> WithoutElse() => Ints(Branches.WithoutElse, x => Branches.Workflows.WithoutElse.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> CalledCondition() => Ints(Branches.CalledCondition, x => Branches.Workflows.CalledCondition.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> Conditional() => Ints(Branches.Conditional, x => Branches.Workflows.Conditional.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> NestedConditional() => Ints(Branches.NestedConditional, x => Branches.Workflows.NestedConditional.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> InExpression() => Ints(Branches.InExpression, x => Branches.Workflows.InExpression.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> Shortcuts() => Ints(Branches.Shortcuts, x => Branches.Workflows.Shortcuts.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> Fallback() => Ints(Branches.Fallback, x => Branches.Workflows.Fallback.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> NullableFallback() => Ints(Branches.NullableFallback, x => Branches.Workflows.NullableFallback.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> AwaitedArms() => Compare(Numbers, x => Branches.AwaitedArms(x).GetAwaiter().GetResult(), x => Branches.Workflows.AwaitedArms.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> SwitchStatement() =>
            Compare(from x in Numbers from kind in Kinds select (x, kind), p => Branches.SwitchStatement(p.x, p.kind), p => Branches.Workflows.SwitchStatement.RunAsync(p.x, p.kind));
        public static Task<(object? Direct, object? Engine)> SwitchWithoutDefault() =>
            Compare(["a", "b", "other"], Branches.SwitchWithoutDefault, text => Branches.Workflows.SwitchWithoutDefault.RunAsync(text));
        public static Task<(object? Direct, object? Engine)> SwitchExpression() =>
            Compare(from x in Numbers from kind in Kinds select (x, kind), p => Branches.SwitchExpression(p.x, p.kind), p => Branches.Workflows.SwitchExpression.RunAsync(p.x, p.kind));
        public static Task<(object? Direct, object? Engine)> Patterns() => Ints(Branches.Patterns, x => Branches.Workflows.Patterns.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> OutVariables() => Compare(["1", "x", "-7"], Branches.OutVariables, text => Branches.Workflows.OutVariables.RunAsync(text));
        public static Task<(object? Direct, object? Engine)> SeveralOutputs() => Ints(Branches.SeveralOutputs, x => Branches.Workflows.SeveralOutputs.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> NothingReturned() =>
            Ints(x => { Branches.NothingReturned(x); return 0; }, async x => { await Branches.Workflows.NothingReturned.RunAsync(x); return 0; });
        public static Task<(object? Direct, object? Engine)> Subworkflows() => Ints(Branches.Subworkflows, x => Branches.Workflows.Subworkflows.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> ThrowingArms() =>
            Compare([-6, 1, 2, 50], Branches.ThrowingArms, x => Branches.Workflows.ThrowingArms.RunAsync(x));
        public static Task<(object? Direct, object? Engine)> Blocks() => Ints(Branches.Blocks, x => Branches.Workflows.Blocks.RunAsync(x));

        private static readonly int[] Numbers = [-20, -6, -1, 0, 1, 2, 4, 6, 12, 50, 150];
        private static readonly Kind[] Kinds = [Kind.Small, Kind.Middle, Kind.Large];

        private static Task<(object? Direct, object? Engine)> Ints<T>(Func<int, T> direct, Func<int, Task<T>> engine) => Compare(Numbers, direct, engine);

        private static async Task<(object? Direct, object? Engine)> Compare<TIn, T>(IEnumerable<TIn> inputs, Func<TIn, T> direct, Func<TIn, Task<T>> engine)
        {
            var (left, right) = (new List<object>(), new List<object>());
            foreach (var input in inputs)
            {
                left.Add(await Trace.Of(() => Task.FromResult<object?>(direct(input))));
                right.Add(await Trace.Of(async () => await engine(input)));
            }

            return (left, right);
        }
    }
}
