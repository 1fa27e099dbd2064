using System.Reflection;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Running;

/// <summary>The sources of workflows of every body form.</summary>
internal static class BodySources
{
    /// <summary>Calls of tasks and workflows.</summary>
    public static string Calls => Read("calls.cs");

    /// <summary>Expressions over values.</summary>
    public static string Expressions => Read("expressions.cs");

    /// <summary>Branches, with a method for each that runs it both ways.</summary>
    public static string Branches => Read("branches.cs");

    /// <summary>Maps, with a method for each that runs it both ways.</summary>
    public static string Maps => Read("maps.cs");

    /// <summary>For each workflow a method that runs it both ways.</summary>
    public static string Pairs => Read("pairs.cs");

    private static string Read(string name) => File.ReadAllText(
        Path.Combine(SourceTree.ProjectDirectory(Assembly.GetExecutingAssembly()), "Cases", "Bodies", name));
}
