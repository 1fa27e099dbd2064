namespace TaskGen.Generators.Tests.Incremental;

/// <summary>A project whose declarations depend on others in every way there is.</summary>
internal static class DependencySources
{
    public static readonly (string Path, string Text)[] All =
    [
        ("Usings.cs", "global using Number = int;"),
        ("Types.cs", """
            namespace Acme;

            public record Base { public int Id { get; init; } }

            /// <summary>A size.</summary>
            public sealed record Size(Middle Middle, double Width = 1, Color Color = Color.Red) : Base;

            public sealed record Middle(Inner Inner);

            public sealed record Inner(int Depth) { public int Kept { get; init; } = 3; public int Seen { get => field; set => field = value; } }

            public enum Color { Red }

            public sealed class Foreign(int x) { public override string ToString() => $"{x}"; }
            """),
        ("Constants.cs", """
            namespace Acme;
            public static class Constants { public const int Limit = Base + 1; public const int Base = 1; public const string Time = "10m"; }
            """),
        ("Steps.cs", """
            using TaskGen;
            namespace Acme;

            public static partial class Steps
            {
                [Task] public static Size Add(Size size, int by = Constants.Limit) => size;

                [Task(Timeout = Constants.Time)] public static int Get(int x, CancellationToken token = default) => x;

                [Task] public static Number Count(Number x) => x;

                [Task] public static Foreign Show(Foreign x) => x;
            }
            """),
        ("Part.cs", "using TaskGen; namespace Acme; public static partial class Steps { }"),
        ("Other.cs", "namespace Acme; public static class Other { public static int Get() => 1; }"),
        ("Codecs.cs", """
            // [assembly: TaskGen.Codec(typeof(Acme.ForeignCodec))]
            namespace Acme;
            public sealed class ForeignCodec : TaskGen.ICodec<Foreign>
            // Foreign
            {
                public string Identity => "foreign";
                public void Write(Stream destination, Foreign value) { }
                public Foreign Read(Stream source) => new(1);
            }
            """),
        ("Helpers.cs", """
            namespace Acme;
            public static class Helpers { public static long Pick(long x) => x; public static int Twice(this object x) => 1; }
            public sealed class First { public Later Next => new(); }
            public sealed class Later { public int End => 1; public void Deconstruct(out int a) => a = 1; }
            """),
        ("Flow.cs", """
            using TaskGen;
            namespace Acme;

            public static partial class Flow
            {
                [Workflow] public static string Read(int x)
                {
                    var picked = Helpers.Pick(x);
                    var twice = Helpers.Twice(x);
                    var third = x.Twice();
                    var end = new First().Next!.End;
                    return $"{picked} {twice} {third} {end}";
                }

                [Workflow] public static int Apart(int x)
                {
                    var (a, b) = new First().Next!;
                    return a + b + x;
                }

                [Workflow] public static double Call(Size size)
                {
                    var added = Steps.Add(size);
                    return added.Width;
                }
            }
            """),
        ("Rows.cs", "using TaskGen.Learn; namespace Acme; public sealed record Row([Target] int Y) { public double X { get; init; } }"),
        ("Wine.cs", """
            using TaskGen.Learn;
            namespace Acme;

            [Dataset(TrainingUrl = "wine.csv")]
            public static partial class Wine
            {
                [Train] public static double[] Train(double rate, Partition<Row> train) => [rate];

                [Evaluate] public static double Evaluate(double[] model, Partition<Row> data) => model[0];
            }
            """),
    ];
}
