using System.Runtime.InteropServices;

namespace TaskGen;

/// <summary>Where a run took place.</summary>
/// <param name="Machine">The name of the machine.</param>
/// <param name="Process">The id of the process.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The version of .NET.</param>
public sealed record RunEnvironment(string Machine, int Process, string System, string Runtime)
{
    /// <summary>This process.</summary>
    internal static RunEnvironment Current() => new(
        Environment.MachineName, Environment.ProcessId, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);
}
