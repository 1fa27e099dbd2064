namespace TaskGen.Estimators.Tests;

/// <summary>Assertions that something is refused, and how that is said.</summary>
internal static class Refusal
{
    public static void Says(Func<object> act, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => { _ = act(); }).Message, StringComparison.Ordinal);

    public static void OfState(Func<object> act, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<InvalidOperationException>(() => { _ = act(); }).Message, StringComparison.Ordinal);
}
