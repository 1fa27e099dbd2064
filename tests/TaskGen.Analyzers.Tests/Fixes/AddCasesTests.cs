using TaskGen.Analyzers.Tests.Verification;
using TaskGen.Analyzers.Tests.Workflows;
using TaskGen.CodeFixes.Workflows;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AddCasesTests
{
    [Fact]
    public Task MissingMembersThrow() => VerifyAsync("throw",
        """
        // by kind
                {|TG1016:switch|} (kind)
                {
                    // the common one
                    case UriKind.Absolute:
                        Save(1); // really
                        break;
                }

                Save(2);
        """,
        """
        // by kind
                switch (kind)
                {
                    // the common one
                    case UriKind.Absolute:
                        Save(1); // really
                        break;
                    case UriKind.RelativeOrAbsolute:
                        throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
                    case UriKind.Relative:
                        throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
                }

                Save(2);
        """);

    [Fact]
    public Task OrDoNothing() => VerifyAsync("break",
        """
        {|TG1016:switch|} (kind)
                {
                    case UriKind.Absolute or UriKind.Relative: Save(1); break;
                }
        """,
        """
        switch (kind)
                {
                    case UriKind.Absolute or UriKind.Relative: Save(1); break;
                    case UriKind.RelativeOrAbsolute: break;
                }
        """);

    [Theory]
    [InlineData(
        "var shown = kind; {|TG1016:switch|} (shown) { case UriKind.Absolute: case (UriKind.Relative): return; }",
        "var shown = kind; switch (shown) { case UriKind.Absolute: case (UriKind.Relative): return; case UriKind.RelativeOrAbsolute: throw new "
        + "NotSupportedException(\"There is no case for UriKind.RelativeOrAbsolute.\"); }")]
    [InlineData(
        "{|TG1016:switch|} (kind == UriKind.Absolute) { case true: Save(1); break; } Save(2);",
        "switch (kind == UriKind.Absolute) { case true: Save(1); break; case false: throw new NotSupportedException(\"There is no case for false.\"); } "
        + "Save(2);")]
    [InlineData(
        "{|TG1016:switch|} (kind) { case UriKind.Absolute when number > 1: break; case UriKind.Relative or UriKind.RelativeOrAbsolute: return; } Save(2);",
        "switch (kind) { case UriKind.Absolute when number > 1: break; case UriKind.Relative or UriKind.RelativeOrAbsolute: return; "
            + "case UriKind.Absolute: throw new ArgumentOutOfRangeException(nameof(kind), kind, null); } Save(2);")]
    public Task OnOneLine(string before, string after) => VerifyAsync("throw", before, after);

    [Fact]
    public Task TwoSwitchesOneInTheOther() => VerifyAsync("throw",
        "{|TG1016:switch|} (kind) { case UriKind.Absolute or UriKind.Relative: {|TG1016:switch|} (number > 1) { case false: Save(1); break; } break; }",
        """
        switch (kind) { case UriKind.Absolute or UriKind.Relative: switch (number > 1) { case false: Save(1); break; case true: throw new NotSupportedException("There is no case for true."); } break; case UriKind.RelativeOrAbsolute: throw new ArgumentOutOfRangeException(nameof(kind), kind, null); }
        """);

    [Fact]
    public Task MembersOfOneValueNeedOneCase() => VerifyNamesAsync(
        """
        {|TG1016:switch|} (level)
                {
                    case Level.Low:
                        break;
                }
        """,
        """
        switch (level)
                {
                    case Level.Low:
                        break;
                    case Level.@event:
                        throw new ArgumentOutOfRangeException(nameof(level), level, null);
                }
        """);

    [Fact]
    public Task AMissingUsingIsAdded() => Verify.WithoutImplicitUsingsFixesAsync<AddCases>(
        Plain("{|TG1016:switch|} (isLarge) { case true: return Twice(1); }", "using TaskGen;"),
        Plain(
            "switch (isLarge) { case true: return Twice(1); case false: throw new ArgumentOutOfRangeException(nameof(isLarge), isLarge, null); }",
            "using System;\nusing TaskGen;"),
        "throw");

    private static Task VerifyAsync(string key, string before, string after) =>
        Verify.FixesAsync<AddCases>(Source.Of(before, parameters: "int number, UriKind kind"), Source.Of(after, parameters: "int number, UriKind kind"), key);

    private static Task VerifyNamesAsync(string before, string after) => Verify.FixesAsync<AddCases>(WithLevel(before), WithLevel(after), "throw");

    private static string WithLevel(string statement) =>
        Source.Of(statement, parameters: "Level level") + "\npublic enum Level { Low, Least = Low, @event, Happening = @event }";

    private static string Plain(string statement, string usings) => $$"""
        {{usings}}

        public static partial class Wine
        {
            [Task] public static int Twice(int number) => 2 * number;

            [Workflow]
            public static int Training(bool isLarge)
            {
                {{statement}}
                return 1;
            }
        }
        """;
}
