using System.Reflection;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Texts that are kept in files; <c>TASKGEN_UPDATE_SNAPSHOTS=1</c> rewrites them.</summary>
internal static class Expectation
{
    private static readonly string Folder = Path.Combine(
        typeof(Expectation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "TaskGen.ProjectDirectory").Value!,
        "Expected");

    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("TASKGEN_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : $"There is no {path}.", actual);
    }
}
