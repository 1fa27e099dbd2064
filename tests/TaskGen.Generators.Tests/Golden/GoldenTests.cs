using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Golden;

public sealed class GoldenTests
{
    private static readonly GoldenCases Cases = new(typeof(GoldenTests).Assembly);

    public static TheoryData<string> Names => [.. Cases.Names];

    [Theory, MemberData(nameof(Names))]
    public void GeneratesWhatTheCaseExpectsWithoutAnyDiagnostic(string name)
    {
        var sources = Cases.Read(name, UserProject.Empty).Generate().AssertCompiles().Sources;
        Assert.DoesNotContain(sources.Values, text => text.Contains("see the TG1 diagnostics", StringComparison.Ordinal));
        Cases.Verify(name, sources);
    }
}
