using System.Reflection;

namespace TaskGen.Testing.Roslyn;

/// <summary>Where the sources of a test assembly lie; the build writes it into the assembly, since compilers may map paths.</summary>
public static class SourceTree
{
    /// <summary>The directory of the assembly's project file.</summary>
    public static string ProjectDirectory(Assembly tests) => Read(tests, "TaskGen.ProjectDirectory");

    /// <summary>The directory of the solution.</summary>
    public static string RepositoryRoot(Assembly tests) => Read(tests, "TaskGen.RepositoryRoot");

    private static string Read(Assembly tests, string key) =>
        tests.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == key)?.Value
        ?? throw new TestFailureException($"{tests.GetName().Name} has no assembly metadata '{key}': is its project under tests/?");
}
