using System.Reflection;

namespace TaskGen.Integration.Tests.Processes;

/// <summary>Where the sources lie, and how the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "TaskGen.RepositoryRoot").Value!;

    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
