using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Fixes;

public class AddCancellationTokenTests
{
    [Fact]
    public Task ATokenIsAdded() => Verify.FixesAsync<AddCancellationToken>(
        """
        public static partial class Wine
        {
            [Task(Timeout = {|TG0023:"10m"|})] public static int Count(int number) => number;
            [Task(Timeout = {|TG0023:"10m"|})] public static int Twice() => 2;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Timeout = "10m")] public static int Count(int number, CancellationToken cancellationToken = default) => number;
            [Task(Timeout = "10m")] public static int Twice(CancellationToken cancellationToken = default) => 2;
        }
        """);

    [Fact]
    public Task ItGetsALineOfItsOwnWhereTheOthersHave() => Verify.FixesAsync<AddCancellationToken>(
        """
        public static partial class Wine
        {
            [Task(Timeout = {|TG0023:"10m"|})]
            public static int Count(
                int number,
                string text = "") => number;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Timeout = "10m")]
            public static int Count(
                int number,
                string text = "",
                CancellationToken cancellationToken = default) => number;
        }
        """);

    [Fact]
    public Task AnotherNameIsChosenWhereItIsTaken() => Verify.FixesAsync<AddCancellationToken>(
        """
        public static partial class Wine
        {
            [Task(Timeout = {|TG0023:"10m"|})] public static int Count(int cancellationToken) => cancellationToken;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Timeout = "10m")] public static int Count(int cancellationToken, CancellationToken stoppingToken = default) => cancellationToken;
        }
        """);

    [Fact]
    public Task AUsingIsAddedWhereThereIsNone() => Verify.WithoutImplicitUsingsFixesAsync<AddCancellationToken>(
        """
        using TaskGen;

        public static partial class Wine
        {
            [Task(Timeout = {|TG0023:"10m"|})] public static int Count(int number) => number;
            [Task(Timeout = {|TG0023:"10m"|})] public static int Twice(int number) => number;
        }
        """,
        """
        using System.Threading;
        using TaskGen;

        public static partial class Wine
        {
            [Task(Timeout = "10m")] public static int Count(int number, CancellationToken cancellationToken = default) => number;
            [Task(Timeout = "10m")] public static int Twice(int number, CancellationToken cancellationToken = default) => number;
        }
        """);
}
