using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

[Rule("TG0025")]
public class RequiredServiceTests
{
    [Theory]
    [InlineData("CancellationToken", "CancellationToken")]
    [InlineData("ILogger", "ILogger")]
    [InlineData("IProgress<double>", "IProgress<double>")]
    [InlineData("TimeProvider", "TimeProvider")]
    [InlineData("Random", "Random")]
    [InlineData("TaskContext", "TaskContext")]
    [InlineData("[Service] HttpClient", "HttpClient")]
    [InlineData("ILogger<string>", "ILogger<string>")]
    public Task ARequiredServiceIsReported(string parameter, string type) => Verify.ReportsAsync(
        $$"""
        public static partial class Wine
        {
            [Task] public static int Count(int number, {{parameter}} {|TG0025:service|}) => number;
        }
        """,
        $"The service 'service' is a required parameter, so that a direct call has to find the '{type}' by itself: give it a default value");

    [Fact]
    public Task ServicesWithADefaultWillDo() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task]
            public static int Count(
                int number, ILogger? logger = null, IProgress<double>? progress = null, TimeProvider? time = null, Random? random = null, TaskContext? context = null,
                [Service] HttpClient? client = null, CancellationToken token = default) => number;

            [Workflow]
            public static int Counting(int number, ILogger? logger = null, CancellationToken token = default) => Count(number, logger, token: token);
        }
        """);

    [Fact]
    public Task WhatAnExtensionMethodExtendsCannotHaveADefault() => Verify.ReportsNothingAsync("""
        public static partial class Wine
        {
            [Task] public static long Now(this TimeProvider time) => time.GetTimestamp();
        }
        """);

    [Fact]
    public Task AProgressOfAnotherTypeIsData() => Verify.ReportsAsync("""
        public static partial class Wine
        {
            [Task] public static int Count(IProgress<int>? {|TG0009:progress|} = null) => 1;
        }
        """);
}
