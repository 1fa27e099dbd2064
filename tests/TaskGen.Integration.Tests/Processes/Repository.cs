using System.Reflection;

namespace TaskGen.Integration.Tests.Processes;

/// <summary>Where the sources lie, and how the tests were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("TaskGen.RepositoryRoot");

    /// <summary>A program of samples, built.</summary>
    public static string Sample(string name) => Metadata($"TaskGen.Sample.{name}");

    /// <summary>The assemblies of the generator.</summary>
    public static IReadOnlyList<string> Generators { get; } = Metadata("TaskGen.Generators").Split(';');

    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Metadata(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
