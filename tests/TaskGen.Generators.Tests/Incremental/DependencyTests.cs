using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Incremental;

/// <summary>What a declaration was read as is remembered, and forgotten with every kind of thing it depends on.</summary>
public sealed class DependencyTests
{
    private const string Add = "Acme.Steps.Add.Task.g.cs";
    private const string Get = "Acme.Steps.Get.Task.g.cs";
    private const string Read = "Acme.Flow.Read.Workflow.g.cs";
    private const string Wine = "Acme.Wine.Dataset.g.cs";

    [Theory]
    // Types: two away, a base, defaults in all their forms, documentation.
    [InlineData("Types.cs", "int Depth", "int Depth, int Height = 1", "Codecs.Acme_InnerCodec.g.cs")]
    [InlineData("Types.cs", "public int Kept { get; init; } = 3;", "public int Kept { get; init; } = 4;", "Codecs.Acme_InnerCodec.g.cs")]
    [InlineData("Types.cs", "public int Kept { get; init; } = 3;", "public int Kept => 3;", "Codecs.Acme_InnerCodec.g.cs")]
    [InlineData("Types.cs", "public int Seen { get => field; set => field = value; }", "public int Seen { get => 1; set { } }", null)]
    [InlineData("Types.cs", "double Width = 1", "double Width = 2", "Codecs.Acme_SizeCodec.g.cs")]
    [InlineData("Types.cs", "public int Id { get; init; }", "public int Id { get; init; } public int More { get; init; }", "Codecs.Acme_SizeCodec.g.cs")]
    [InlineData("Types.cs", "A size.", "The size.", "Codecs.Acme_SizeCodec.g.cs")]
    [InlineData("Types.cs", "public record Base", "internal record Base", null)]
    [InlineData("Types.cs", "enum Color { Red }", "enum Color { Red, Green }", "Codecs.Acme_ColorCodec.g.cs")]
    // Constants: of a default, of an attribute, of a constant.
    [InlineData("Constants.cs", "Limit = Base + 1", "Limit = Base + 2", Add)]
    [InlineData("Constants.cs", "Base = 1", "Base = 2", Add)]
    [InlineData("Constants.cs", "Time = \"10m\"", "Time = \"20m\"", Get)]
    [InlineData("Constants.cs", "public const string Time", "public static readonly string Time", Get)]
    // Other parts of the class, and what stands beside it.
    [InlineData(
        "Part.cs", "public static partial class Steps",
        "public static partial class Steps { [Task(Name = \"Get\")] public static int Twin(int x) => x; } public static partial class Steps2", Get)]
    [InlineData(
        "Part.cs", "public static partial class Steps",
        "public static partial class Steps { private sealed record Own(int X); [Task] private static Own More(Own own) => own; } public static partial "
        + "class Steps2",
        Get)]
    [InlineData(
        "Part.cs", "public static partial class Steps", "public static partial class Steps { public static int Tasks; } public static partial class Steps2",
        Get)]
    [InlineData("Part.cs", "public static partial class Steps", "public static class Steps", Get)]
    [InlineData("Other.cs", "public static class Other", "public static class Workflows", null)]
    [InlineData("Other.cs", "public static class Other", "public static class STEPS", null)]
    [InlineData("Other.cs", "namespace Acme;", "namespace Acme.Tasks;", null)]
    // Codecs, usings of all files.
    [InlineData("Codecs.cs", "// [assembly", "[assembly", null)]
    [InlineData("Codecs.cs", "// Foreign", ", ICodec<Foreign> // Foreign", null)]
    [InlineData("Usings.cs", "global using Number = int;", "global using Number = long;", "Acme.Steps.Count.Task.g.cs")]
    // What a body binds: overloads, extension methods, conversions, members, through calls of calls.
    [InlineData("Helpers.cs", "public static long Pick(long x) => x;", "public static long Pick(long x) => x; public static string Pick(int x) => \"\";", Read)]
    [InlineData(
        "Helpers.cs", "public static int Twice(this object x) => 1;",
        "public static int Twice(this object x) => 1; public static double Twice(this int x) => 1;", Read)]
    [InlineData("Helpers.cs", "public Later Next => new();", "public Later? Next => null;", null)]
    [InlineData("Helpers.cs", "public int End => 1;", "public double End => 1;", Read)]
    [InlineData(
        "Other.cs", "public static class Other", "public static class Extra { public static string Twice(this int x) => \"\"; } public static class Other",
        Read)]
    [InlineData(
        "Other.cs", "public static class Other",
        "public static class Helpers2 { public static void Deconstruct(this Later x, out int a, out int b) => a = b = 1; } public static class Other",
        "Acme.Flow.Apart.Workflow.g.cs")]
    [InlineData("Steps.cs", "public static Size Add(Size size,", "public static Size? Add(Size size,", "Acme.Flow.Call.Workflow.g.cs")]
    [InlineData("Steps.cs", "[Task] public static Size Add", "public static Size Add", "Acme.Flow.Call.Workflow.g.cs")]
    // Datasets.
    [InlineData("Rows.cs", "public double X", "public float X", Wine)]
    [InlineData("Rows.cs", "[Target]", "/* */", Wine)]
    public void AnEditElsewhereIsSeen(string path, string before, string after, string? changed)
    {
        var run = Start().ThenEdit(SourceEdit.Replace(path, before, after)).AssertFresh();
        if (changed is not null)
        {
            Assert.NotEqual(OutputChange.Cached, run.Changes[changed]);
        }

        run.ThenEdit(SourceEdit.Replace(path, after, before)).AssertFresh();
    }

    [Fact]
    public void AnotherReferenceIsSeen()
    {
        var library = TestCompilation.Create("namespace Acme; public sealed record Part(int X);") with { AssemblyName = "Library" };
        var later = TestCompilation.Create("namespace Acme; public sealed record Part(int X, int Y);") with { AssemblyName = "Library" };
        var (first, second) = (library.Compile().ToReferenceAssembly(), later.Compile().ToReferenceAssembly());

        UserProject.Create("using TaskGen; namespace Acme; public static partial class Steps { [Task] public static Part Get(Part part) => part; }")
            .With(first).Generate()
            .ThenEdit(SourceEdit.ReplaceReference(first, second))
            .AssertFresh()
            .AssertOnlyChanged("Codecs.Acme_PartCodec.g.cs");
    }

    [Fact]
    public void ANewTypeOfAMissingNameIsSeen() => UserProject
        .Create("using TaskGen; namespace Acme; public static partial class Steps { [Task] public static Part Get(Part part) => part; }")
        .Generate()
        .ThenEdit(SourceEdit.AddFile("Part.cs", "namespace Acme; public sealed record Part(int X);"))
        .AssertFresh()
        .ThenEdit(SourceEdit.RemoveFile("Part.cs"))
        .AssertFresh();

    [Fact]
    public void SwitchedDirectivesAreSeen() => UserProject
        .Create(
            ("Steps.cs", "using TaskGen; namespace Acme; public static partial class Steps { [Task] public static Part Get(Part part) => part; }"),
            ("Part.cs", "#define A\n#nullable enable\nnamespace Acme;\npublic sealed record Part(\n#if A\nint X\n#else\nint Y\n#endif\n, string Name);"))
        .Generate()
        .ThenEdit(SourceEdit.Replace("Part.cs", "#define A", "#define B"))
        .AssertFresh()
        .AssertOnlyChanged("Codecs.Acme_PartCodec.g.cs")
        .ThenEdit(SourceEdit.Replace("Part.cs", "#nullable enable", "#nullable disable"))
        .AssertFresh();

    private static GeneratorRun Start() => UserProject.Create(DependencySources.All).Generate().AssertFresh();
}
