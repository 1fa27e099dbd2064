using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0009")]
public class ParameterWithoutCodecTests
{
    [Theory]
    [InlineData("object", "'object'", "object", "says nothing of what is inside")]
    [InlineData("dynamic", "'dynamic' is of the type 'object', which", "object", "says nothing of what is inside")]
    [InlineData("Func<int>", "'Func<int>'", "Func<int>", "is a delegate, which is code and not data")]
    [InlineData("IDisposable", "'IDisposable'", "IDisposable", "is an interface")]
    [InlineData("int[,]", "'int[,]'", "int[,]", "has several dimensions, where an array of arrays would do")]
    [InlineData("Dictionary<int, string>", "'Dictionary<int, string>'", "Dictionary<int, string>", "is a dictionary whose keys are not strings")]
    [InlineData(
        "IReadOnlyDictionary<string?, int>", "'IReadOnlyDictionary<string?, int>'", "IReadOnlyDictionary<string?, int>",
        "is a dictionary whose keys may be null")]
    [InlineData("Options", "'Options.Inner.Handle' is of the type 'Stream', which", "Stream", "is abstract")]
    [InlineData("List<Options>", "'Options.Inner.Handle' is of the type 'Stream', which", "Stream", "is abstract")]
    [InlineData("Dictionary<string, Stream[]>", "'Stream'", "Stream", "is abstract")]
    [InlineData("(int A, Stream[] B)", "'(int A, Stream[] B).B[]' is of the type 'Stream', which", "Stream", "is abstract")]
    [InlineData("StringBuilder", "'StringBuilder'", "StringBuilder", "is a class of .NET, which a codec cannot look into")]
    [InlineData("(int A, Stream B)", "'(int A, Stream B).B' is of the type 'Stream', which", "Stream", "is abstract")]
    public Task APathLeadsToTheOffender(string type, string subject, string offender, string reason) => Verify.ReportsAsync(
        $$"""
        using System.Text;

        public sealed record Options(Inner Inner);
        public sealed record Inner(int Number, Stream Handle);

        public static partial class Wine
        {
            [Task] public static int Count({{type}} {|TG0009:value|}) => 1;
        }
        """,
        $"The parameter 'value' cannot be serialized: {subject} {reason}; use a type that can be, or name an ICodec<{offender}> with [assembly: "
        + "Codec(typeof(…))]");

    [Fact]
    public Task StateThatCannotBeReadIsReported() => Verify.ReportsAsync("""
        public sealed class Hidden { private readonly int _state = 1; public int Number { get; init; } public int Twice() => 2 * _state; }
        public sealed class Unset(int number) { public int Doubled { get; } = 2 * number; }
        public sealed class Empty;

        public static partial class Wine
        {
            [Task] public static int Count(Hidden {|TG0009:hidden|}, Unset {|TG0009:unset|}, Empty {|TG0009:empty|}) => 1;
        }
        """);

    [Fact]
    public Task ATypeOfAGeneratedClassIsReported() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(int number) => number;
        }

        public static partial class Other
        {
            [Task] public static int Twice(Wine.Tasks.Count.Inputs {|TG0009:input|}) => 2 * input.Number;
        }
        """);

    [Fact]
    public Task WhatTheCompilerReportsIsNotReportedTwice() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static {|CS0246:Absent|} Count({|CS0246:Missing|} value, {|CS0246:Missing|}? other, List<{|CS0246:Missing|}> list) => default!;
        }
        """);

    [Fact]
    public Task ACodecOfYourOwnWillDo() => Verify.ReportsNothingAsync("""
        [assembly: Codec(typeof(HandleCodec))]

        public sealed class Handle;

        public sealed class HandleCodec : ICodec<Handle>
        {
            public string Identity => "handle/1";
            public void Write(Stream destination, Handle value) { }
            public Handle Read(Stream source) => new();
        }

        public static partial class Wine
        {
            [Task] public static List<Handle?> Count(Handle handle) => [handle];
        }
        """);

    [Fact]
    public Task TypesWithCodecsWillDo() => Verify.ReportsNothingAsync("""
        public enum Kind { Red, White }
        public sealed record Tree(int Number, List<Tree> Children, Kind Kind = Kind.White);
        public sealed class Options { public string? Name { get; set; } public required Guid Id { get; init; } }
        public struct Point { public double X; public double Y; }

        public static partial class Wine
        {
            [Task] public static (Tree First, Options? Second) Count(
                bool a, byte b, decimal c, char d, string? e, DateTime f, DateTimeOffset g, DateOnly h, TimeOnly i, TimeSpan j, Guid k, Kind? l,
                int[] m, Tree[] n, IReadOnlyList<Point> o, Dictionary<string, Options> p, DataFile q, (int Number, string Text) r, CancellationToken s = default) =>
                (n[0], null);
        }
        """);
}
