using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0001")]
public class TypeNotPartialTests
{
    [Fact]
    public Task TheTypeOfATaskMustBePartial() => Verify.ReportsAsync(
        """
        public static class Wine
        {
            [Task] public static int {|TG0001:Count|}(string text) => text.Length;
        }
        """,
        "'Wine' is not partial, so nothing can be generated into it for 'Count': declare it 'partial'");

    [Fact]
    public Task TheTypesAroundItMustBeTheSame() => Verify.ReportsAsync("""
        public class Outer
        {
            public record struct Middle
            {
                public static partial class Wine
                {
                    [Task] public static int {|TG0001,TG0001:Count|}(string text) => text.Length;
                }
            }
        }
        """);

    [Fact]
    public Task EveryDeclarationOfTheTypeSaysSo() => Verify.ReportsAsync("""
        public static class Wine
        {
            [Task] public static int {|TG0001:Count|}(string text) => text.Length;
            [Workflow] public static int {|TG0001:Counting|}(string text) => Count(text);
        }
        """);

    [Theory]
    [InlineData("static partial class")]
    [InlineData("partial class")]
    [InlineData("abstract partial class")]
    [InlineData("readonly partial struct")]
    [InlineData("partial record")]
    [InlineData("partial record struct")]
    [InlineData("partial interface")]
    public Task APartialTypeOfAnyKindWillDo(string type) => Verify.ReportsNothingAsync($$"""
        public {{type}} Wine
        {
            [Task] public static int Count(string text) => text.Length;
        }
        """);

    [Fact]
    public Task APartialTypeInAPartialTypeWillDo() => Verify.ReportsNothingAsync("""
        namespace Acme
        {
            internal partial interface IOuter
            {
                public partial record Wine
                {
                    [Task] internal static int Count(string text) => text.Length;
                }
            }
        }
        """);
}
