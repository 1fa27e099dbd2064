using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Caching;

namespace TaskGen.Analyzers.Tests.Fixes;

public class UseInvariantCultureTests
{
    [Fact]
    public Task InterpolationsAreInvariantAsAWhole() => Verify.FixesAsync<UseInvariantCulture>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a, DateTime b) => $"a {|TG5012:{a}|} and {|TG5012:{b:d}|}" + $"{|TG5012:{a}|}";
        }
        """,
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a, DateTime b) => FormattableString.Invariant($"a {a} and {b:d}") + FormattableString.Invariant($"{a}");
        }
        """);

    [Fact]
    public Task CallsGetTheCulture() => Verify.FixesAsync<UseInvariantCulture>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a) => {|TG5012:a.ToString()|} + {|TG5012:a.ToString("R")|} + {|TG5012:string.Format("{0}", a)|};
            [Task(Cache = true)] public static double Read(string a) => {|TG5012:double.TryParse(a, out var b)|} ? b : {|TG5012:double.Parse(a)|};
        }
        """,
        """
        using System.Globalization;

        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a) => a.ToString(CultureInfo.InvariantCulture) + a.ToString("R", CultureInfo.InvariantCulture) + string.Format(CultureInfo.InvariantCulture, "{0}", a);
            [Task(Cache = true)] public static double Read(string a) => double.TryParse(a, CultureInfo.InvariantCulture, out var b) ? b : double.Parse(a, CultureInfo.InvariantCulture);
        }
        """);

    [Fact]
    public Task SumsGetTexts() => Verify.FixesAsync<UseInvariantCulture>(
        """
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a, float b) => "a" + {|TG5012:a|} + ({|TG5012:a * b|});
        }
        """,
        """
        using System.Globalization;

        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double a, float b) => "a" + a.ToString(CultureInfo.InvariantCulture) + (a * b).ToString(CultureInfo.InvariantCulture);
        }
        """);

    [Fact]
    public Task NothingIsOfferedForWhatMayBeMissing() => Verify.OffersNothingAsync<UseInvariantCulture>("""
        public static partial class Wine
        {
            [Task(Cache = true)] public static string Get(double? a) => "a" + {|TG5012:a|};
        }
        """);
}
