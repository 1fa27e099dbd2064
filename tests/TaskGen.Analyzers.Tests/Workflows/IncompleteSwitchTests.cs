using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Workflows;

[Rule("TG1016")]
public class IncompleteSwitchTests
{
    [Theory]
    [InlineData("{|TG1016:switch|} (kind) { case DayOfWeek.Sunday or DayOfWeek.Monday: Save(1); break; case DayOfWeek.Tuesday: break; }")]
    [InlineData("{|TG1016:switch|} (kind == DayOfWeek.Sunday) { case true: Save(1); break; }")]
    public Task ASwitchThatLeavesValuesOutIsReported(string statement) => Verify.ReportsAsync(Source.Of(statement, parameters: "DayOfWeek kind"));

    [Fact]
    public Task TheMissingMembersAreNamed() => Verify.ReportsAsync(
        Source.Of("{|TG1016:switch|} (kind) { case UriKind.Absolute: Save(1); break; }", parameters: "UriKind kind"),
        "The switch on 'kind' has no case for RelativeOrAbsolute, Relative, and nothing is done then: add the cases, or a default");

    [Theory]
    [InlineData("switch (kind) { case UriKind.Absolute: Save(1); break; default: break; }")]
    [InlineData("switch (kind) { case UriKind.Absolute: Save(1); break; case UriKind.Relative: case UriKind.RelativeOrAbsolute: break; }")]
    [InlineData("switch (kind) { case UriKind.Absolute or UriKind.Relative: Save(1); break; case UriKind.RelativeOrAbsolute: break; }")]
    [InlineData("switch (kind) { case var other: Save(1); break; }")]
    [InlineData("switch ($\"{kind}\") { case \"a\": Save(1); break; }")]
    public Task ASwitchThatNamesAllWillDo(string statement) => Verify.ReportsNothingAsync(Source.Of(statement, parameters: "UriKind kind"));
}
