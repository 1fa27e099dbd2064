using System.Globalization;

namespace TaskGen.Durability.Tests.Processes;

/// <summary>What environment variables ask of long tests; docs/testing.md lists them.</summary>
internal static class Setting
{
    public static int Number(string variable, int byDefault) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : byDefault;
}
