namespace TaskGen.Databases.Tests;

/// <summary>A test with a PostgreSQL server; skipped where it is not installed, but on a build server, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = Environment.GetEnvironmentVariable("CI") == "true" ? null : PostgresServer.Missing;
}
