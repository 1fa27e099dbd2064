using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Tasks;

/// <summary>A class around the step that a test is about.</summary>
internal static class Step
{
    public static string Of(string members) => $$"""
        public static partial class Wine
        {
            {{members}}

            private static Task<int> GetAsync(int a = 1) => Task.FromResult(a);
        }
        """;
}
