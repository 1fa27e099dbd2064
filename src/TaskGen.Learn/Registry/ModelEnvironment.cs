using System.Runtime.InteropServices;

namespace TaskGen.Learn;

/// <summary>The machine and the program that trained a model.</summary>
/// <param name="Runtime">The version of .NET, for example ".NET 10.0.1".</param>
/// <param name="OperatingSystem">The operating system and its version.</param>
/// <param name="Architecture">The processor architecture of the process, for example "X64".</param>
/// <param name="TaskGen">The version of TaskGen.</param>
/// <param name="Assemblies">The versions of the program's assemblies by name, without those of .NET itself.</param>
public sealed record ModelEnvironment(
    string Runtime,
    string OperatingSystem,
    string Architecture,
    string TaskGen,
    IReadOnlyDictionary<string, string> Assemblies)
{
    /// <summary>The environment of this process.</summary>
    internal static ModelEnvironment Current()
    {
        var assemblies = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            var name = assembly.GetName();
            if (!assembly.IsDynamic && name.Name is { } simpleName && !IsFramework(simpleName))
            {
                assemblies[simpleName] = name.Version?.ToString() ?? "";
            }
        }

        return new ModelEnvironment(
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.OSDescription,
            RuntimeInformation.ProcessArchitecture.ToString(),
            typeof(Definitions.PipelineDefinition).Assembly.GetName().Version?.ToString(3) ?? "",
            assemblies);
    }

    // The runtime's version stands for these.
    private static bool IsFramework(string name) =>
        name is "System" or "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal);
}
