namespace TaskGen.Learn.Tests;

/// <summary>A test with NumPy itself; skipped where it is not installed, but on a build server, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NumPyFactAttribute : FactAttribute
{
    public NumPyFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : NumPy.Missing;
}
