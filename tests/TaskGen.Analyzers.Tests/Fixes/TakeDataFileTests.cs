using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Caching;

namespace TaskGen.Analyzers.Tests.Fixes;

public class TakeDataFileTests
{
    [Fact]
    public Task ThePathIsThatOfTheFile() => Verify.FixesAsync<TakeDataFile>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(string path) => {|TG5007:File.ReadAllText(path)|}.Length;
            [Task(Cache = true)] public static int Other(int a, string file) { Console.WriteLine($"reading {file}"); using var reader = {|TG5007:new StreamReader(file, true)|}; return a; }
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(DataFile path) => File.ReadAllText(path.Path).Length;
            [Task(Cache = true)] public static int Other(int a, DataFile file) { Console.WriteLine($"reading {file.Path}"); using var reader = new StreamReader(file.Path, true); return a; }
        }
        """);

    [Fact]
    public Task TwoReadsAreFixedOnce() => Verify.FixesAsync<TakeDataFile>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(string path) => {|TG5007:File.ReadAllText(path)|}.Length + {|TG5007:File.ReadAllBytes(path)|}.Length;
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(DataFile path) => File.ReadAllText(path.Path).Length + File.ReadAllBytes(path.Path).Length;
        }
        """);

    [Fact]
    public Task NothingIsOfferedForAUrl() => Verify.OffersNothingAsync<TakeDataFile>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static async Task<string> Get(string url) { using var client = new HttpClient(); return await {|TG5007:client.GetStringAsync(url)|}; }
        }
        """);

    [Fact]
    public Task NorWhereTheTextChanges() => Verify.OffersNothingAsync<TakeDataFile>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static int Get(string path) { path = path.Trim(); return {|TG5007:File.ReadAllText(path)|}.Length; }
        }
        """);
}
