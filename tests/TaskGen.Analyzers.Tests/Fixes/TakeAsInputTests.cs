using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Caching;

namespace TaskGen.Analyzers.Tests.Fixes;

public class TakeAsInputTests
{
    [Fact]
    public Task TimesBecomeInputs() => Verify.FixesAsync<TakeAsInput>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a) => {|TG5001:DateTime.Now|}.Year + {|TG5001:DateTime.Now|}.Day + a;
            [Task(Cache = true)] public static int Other(int a, ILogger? logger = null, int b = 1) => {|TG5001:DateTime.Now|}.Year;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a, DateTime now) => now.Year + now.Day + a;
            [Task(Cache = true)] public static int Other(int a, DateTime now, ILogger? logger = null, int b = 1) => now.Year;
        }
        """);

    [Fact]
    public Task SoDoGuids() => Verify.FixesAsync<TakeAsInput>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get() => $"{{|TG5003:Guid.NewGuid()|}:N}";
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(Guid id) => $"{id:N}";
        }
        """);

    [Fact]
    public Task AndTheMachine() => Verify.FixesAsync<TakeAsInput>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(int a) => {|TG5004:Environment.MachineName|} + a;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(int a, string machineName) => machineName + a;
        }
        """);

    [Fact]
    public Task NothingIsOfferedWhereTheNameIsTaken() => Verify.OffersNothingAsync<TakeAsInput>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int now) => {|TG5001:DateTime.Now|}.Year + now;
        }
        """);

    [Fact]
    public Task NorForAGuidOfEachRound() => Verify.OffersNothingAsync<TakeAsInput>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static List<Guid> Get(int a) { var ids = new List<Guid>(); for (var i = 0; i < a; i++) { ids.Add({|TG5003:Guid.NewGuid()|}); } return ids; }
        }
        """);

    [Fact]
    public Task NorForWhatAnotherMethodReads() => Verify.OffersNothingAsync<TakeAsInput>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(int a) => {|TG5001:Year()|} + a;
            private static int Year() => DateTime.Now.Year;
        }
        """);
}
