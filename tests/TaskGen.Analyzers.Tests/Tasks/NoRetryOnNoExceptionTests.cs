using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0026")]
public class NoRetryOnNoExceptionTests
{
    [Fact]
    public Task ATypeThatIsNeverThrownIsReported() => Verify.ReportsAsync(
        Of("[typeof(FormatException), {|TG0026:typeof(List<int>)|}]"),
        "'List<int>' in NoRetryOn has no effect, since it is no exception: name a class that derives from Exception");

    [Theory]
    [InlineData("[{|TG0026:typeof(int)|}]")]
    [InlineData("[{|TG0026:typeof(IDisposable)|}]")]
    [InlineData("new[] { {|TG0026:typeof(int[])|} }")]
    [InlineData("new Type[] { typeof(Exception), {|TG0026:typeof(Fault<>)|} }")]
    public Task SoAreOthers(string types) => Verify.ReportsAsync(Of(types));

    [Theory]
    [InlineData("[typeof(Exception)]")]
    [InlineData("[typeof(Fault<int>), typeof(ArgumentNullException)]")]
    [InlineData("[]")]
    public Task ExceptionsWillDo(string types) => Verify.ReportsNothingAsync(Of(types));

    private static string Of(string types) => $$"""
        public sealed class Fault<T> : Exception;

        public static partial class Wine
        {
            [Task(Retries = 3, NoRetryOn = {{types}})] public static int Count(int number) => number;
        }
        """;
}
