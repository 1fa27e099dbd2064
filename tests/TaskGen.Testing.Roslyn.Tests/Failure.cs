namespace TaskGen.Testing.Roslyn.Tests;

/// <summary>Shows that an assertion fails, and that its message says what a developer needs.</summary>
internal static class Failure
{
    public static void Of(Action assertion, params string[] said) => Check(Assert.Throws<TestFailureException>(assertion), said);

    public static async Task OfAsync(Func<Task> assertion, params string[] said) =>
        Check(await Assert.ThrowsAsync<TestFailureException>(assertion), said);

    private static void Check(TestFailureException failure, string[] said) =>
        Assert.All(said, text => Assert.Contains(text, failure.Message, StringComparison.Ordinal));
}
