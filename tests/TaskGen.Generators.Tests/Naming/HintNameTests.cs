using TaskGen.Generators.Tests.Support;

namespace TaskGen.Generators.Tests.Naming;

/// <summary>Two files of one name would silence the whole generator; names are compared without case.</summary>
public sealed class HintNameTests
{
    [Theory]
    [InlineData(
        "overloads",
        "public static partial class A { [Task] public static int Get(int x) => x; [Task(Name = \"GetText\")] public static int Get(string x) => 1; "
        + "[Task(Name = \"gettext\")] public static int Get(double x) => 1; }",
        3)]
    [InlineData(
        "methods",
        "public static partial class A { [Task] public static int Get(int x) => x; [Task] public static int GET(int x) => x; [Task] public static int "
        + "get(int x) => x; }",
        3)]
    [InlineData(
        "classes",
        "public static partial class A1 { [Task] public static int Get(int x) => x; } public static partial class a1 { [Task] public static int Get(int x) "
        + "=> x; }",
        2)]
    [InlineData(
        "nested",
        "public static partial class A { public static partial class B1 { [Task] public static int Get(int x) => x; } public static partial class b1 { "
        + "[Task] public static int Get(int x) => x; } }",
        2)]
    [InlineData(
        "namespaces",
        "namespace X { public static partial class A { [Task] public static int Get(int x) => x; } } namespace x { public static partial class A { [Task] "
        + "public static int Get(int x) => x; } }",
        2)]
    [InlineData(
        "namespace and class",
        "namespace X1 { public static partial class A { [Task] public static int Get(int x) => x; } } public static partial class x1 { public static "
        + "partial class A { [Task] public static int Get(int x) => x; } }",
        2)]
    [InlineData(
        "dots and underscores",
        "namespace X.Y { public static partial class A { [Task] public static int Get(int x) => x; } } namespace X_Y { public static partial class A { "
        + "[Task] public static int Get(int x) => x; } }",
        2)]
    [InlineData(
        "task and workflow", "public static partial class A { [Task] public static int Get(int x) => x; [Workflow] public static int get(int x) => Get(x); }",
        2)]
    [InlineData(
        "task named as a class",
        "public static partial class A { [Task] public static int Task(int x) => x; public static partial class Task_ { [Task] public static int Task(int "
        + "x) => x; } }",
        2)]
    public void FilesNeverShareAName(string what, string source, int count)
    {
        var run = UserProject.Create($"using TaskGen;\n{source}").Generate().AssertCompiles();
        var files = run.Sources.Keys.Where(static name => !name.EndsWith(".Flow.g.cs", StringComparison.Ordinal));
        Assert.True(count + 1 == files.Count(), $"{what}: {string.Join(", ", run.Sources.Keys)}");
    }

    [Fact]
    public void CodecsOfTypesThatDifferInCaseAreTwoFiles() => Assert.Equal(4, UserProject.Create("""
        using TaskGen;
        public sealed record Size(int X);
        public sealed record SIZE(int X);
        public static partial class A
        {
            private sealed record Own(int X);
            private sealed record OWN(int X);
            [Task] public static SIZE Get(Size x) => new(1);
            [Task] private static OWN Hide(Own x) => new(1);
        }
        """).Generate().AssertCompiles().Sources.Keys.Count(name => name.Contains("Codec", StringComparison.Ordinal)));

    [Fact]
    public void TrainersThatDifferInCaseAreTwo() => UserProject.Create("""
        using TaskGen.Learn;
        [Dataset(TrainingUrl = "a.csv")]
        public static partial class A
        {
            public sealed record Row(double X, [Target] int Y);
            [Train] public static int Fast(int x, Partition<Row> train) => x;
            [Train] public static long FAST(int x, Partition<Row> train) => x;
            [Evaluate] public static double Score(int model, Partition<Row> data) => model;
            [Evaluate] public static double Scores(string model, Partition<Row> data) => 1;
            [Train] public static string Text(int x, Partition<Row> train) => "";
        }
        """).Generate().AssertNoExceptions();

    [Fact]
    public void NamesShowNamespaceTypeAndMember() => UserProject.Create("""
        using TaskGen;
        namespace Acme.Data;
        public static partial class Outer { public static partial class Inner { [Task] public static int Get(int x) => x; } }
        """).Generate().AssertGenerates("Acme.Data.Outer.Inner.Flow.g.cs", "Acme.Data.Outer.Inner.Get.Task.g.cs", "PipelineModule.g.cs");
}
