using TaskGen.Integration.Tests.Processes;

namespace TaskGen.Integration.Tests.Publishing;

/// <summary>A test that publishes with Native AOT; it is skipped where the runtime pack for that cannot be restored.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeAotFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Reason = new(static () => FindReasonAsync().GetAwaiter().GetResult());

    public NativeAotFactAttribute() => Skip = Reason.Value;

    private static async Task<string?> FindReasonAsync()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Probe.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
              </PropertyGroup>
            </Project>
            """);
        var result = await DotNet.RunAsync(folder.Path, null, "restore", "--use-current-runtime", "-nodeReuse:false");
        return result.ExitCode == 0 ? null : "The Native AOT runtime pack cannot be restored here.";
    }
}
