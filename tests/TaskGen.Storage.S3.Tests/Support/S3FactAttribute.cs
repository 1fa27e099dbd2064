namespace TaskGen.Storage.S3.Tests;

/// <summary>A test against an S3 server; skipped where that is not installed, but on a build server, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class S3FactAttribute : FactAttribute
{
    public S3FactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : S3Server.Missing;
}
