using TaskGen;

// The names of types that generated code uses.
namespace Own
{
    public sealed record Task(int X);

    public sealed record List<T>(T X);

    public sealed record String(int X);

    public sealed record Int32(int? X);

    public sealed record Nullable(int X);

    public sealed record ValueTuple(int X);

    public static class System
    {
        public static int Int32 => 1;
    }

    public static partial class Steps
    {
        public sealed record Inputs(int X);

        public sealed record Definition(int Y);

        public static class Frame
        {
            public static int One => 1;
        }

        public static int RunAsync => 5;

        [TaskGen.Task]
        public static Task Get(Task x, List<String> all, Nullable? nothing = null) => x;

        [TaskGen.Task]
        public static Inputs Turn(Inputs value, Definition definition, Int32 number, ValueTuple tuple) => new(value.X + definition.Y + tuple.X);

        [Workflow]
        public static int Both(Task x, Inputs value)
        {
            var a = Get(x, new(new(1)));
            var b = Turn(value, new Definition(a.X), new(System.Int32), new(2));
            return new Inputs(b.X + Frame.One + RunAsync).X;
        }
    }

    public static class Pairs
    {
        public static async global::System.Threading.Tasks.Task<(object? Direct, object? Engine)> Types() =>
            (Steps.Both(new(1), new(2)), await Steps.Workflows.Both.RunAsync(new Task(1), new Steps.Inputs(2)));
    }
}

// A type and a value of one name.
namespace Colors
{
    public sealed record Color(int Value)
    {
        public static int Most => 9;
    }

    public sealed record Picture(Color Color, Picture? Inside);

    public static partial class Steps
    {
        [Task]
        public static Picture Paint(Picture Picture, Color Color) => Picture with { Color = Color };

        [Workflow]
        public static int Twice(Color Color, Picture Picture, int Math)
        {
            var Steps = Paint(Picture, Color);
            return Steps.Color.Value + Color.Most + Color.Value + global::System.Math.Max(Math, 1);
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> ColorColor() =>
            (Steps.Twice(new(1), new(new(2), null), 3), await Steps.Workflows.Twice.RunAsync(new Color(1), new Picture(new(2), null), 3));
    }
}

// Records whose members are named as those of lists, and that have more than their constructor takes.
namespace Records
{
    public sealed record Query(int Count, int Item1, int Length, string Keys)
    {
        public const int Fixed = 1;

        public int this[int index] => index;

        public int Computed => Count;

        public static bool Equals(int x, int y) => x == y;

        public void Deconstruct(out int count) => count = Count;

        public override string ToString() => "query";
    }

    public static partial class Steps
    {
        [Task]
        public static Query Get(Query query, (int Count, int Length) sizes) => query with { Count = sizes.Count };

        [Workflow]
        public static (int, int) Twice(Query query)
        {
            var a = Get(query, (query.Count + 1, 2));
            return (a[1] + a.Count, a is { Count: var count } ? count : Query.Fixed);
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Members() =>
            (Steps.Twice(new(1, 2, 3, "k")), await Steps.Workflows.Twice.RunAsync(new Query(1, 2, 3, "k")));
    }
}
