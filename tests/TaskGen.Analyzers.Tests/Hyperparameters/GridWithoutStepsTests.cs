using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Hyperparameters;

[Rule("TG4017")]
public class GridWithoutStepsTests
{
    private const string Members =
        "[LogUniform(0.1, 1)] double C = 1, [Uniform(0, 1), Steps(3)] double Rate = 0.5, [IntRange(1, 9)] int Depth = 3, "
        + "Inner? More = null, string Note = \"\", "
        + "Inner Nested = null!";

    [Fact]
    public Task ItNamesWhatTheAttributesLeaveOpen() => Verify.ReportsAsync(
        Search("Wine.Tuner.RunAsync(new() { Sampler = {|TG4017:Sampler.Grid|} })"),
        "A grid cannot visit every value of 'C', 'Nested.Width': say how many to visit with [Steps] or WithSteps, or list them");

    [Theory]
    [InlineData("Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new {|TG4017:Wine.Space|} { C = 1 } })", "'Nested.Width'")]
    [InlineData("Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new {|TG4017:Wine.Space|} { Nested = new() { Width = 2 } } })", "'C'")]
    [InlineData(
        "Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new Wine.Space { C = 1, Nested = {|TG4017:new()|} } })", "'Width'")]
    [InlineData("Wine.Tuner.RunAsync(new() { Grids = [new Wine.Space { C = 1, Nested = new() { Width = 1 } }, new {|TG4017:Wine.Space|} { C = 2 }] })",
        "'Nested.Width'")]
    [InlineData(
        "Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new Wine.Space { C = {|TG4017:ParameterRange.Uniform(0.1, 0.5)|}, Nested = "
        + "new() { Width = 2 } } })",
        "'C'")]
    [InlineData("new Optimizer<Wine.Hyperparameters>(new {|TG4017:Wine.Space|} { C = 2 }, new() { Sampler = Sampler.Grid })", "'Nested.Width'")]
    public Task SoDoesASpaceThatIsWrittenOut(string search, string names) => Verify.ReportsAsync(
        Search(search), $"A grid cannot visit every value of {names}: say how many to visit with [Steps] or WithSteps, or list them");

    [Theory]
    [InlineData("Wine.Tuner.RunAsync(new() { Sampler = Sampler.Random() })")]
    [InlineData("Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new Wine.Space { C = [0.1, 1], Nested = new() { Width = 1 } } })")]
    [InlineData(
        "Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = new Wine.Space { C = ParameterRange.LogUniform(0.1, 1).WithSteps(3), Nested = new() "
        + "{ Width = 1 } } })")]
    [InlineData("Wine.Tuner.RunAsync(new() { Sampler = Sampler.Grid, Space = Narrow() })")]
    [InlineData("new TuningOptions<Wine.Hyperparameters> { Sampler = Sampler.Grid }")]
    [InlineData("Wine.Tuner.RunAsync(new TuningOptions<Wine.Hyperparameters> { Sampler = Sampler.Grid } with { Sampler = Sampler.Tpe() })")]
    [InlineData("new Wine.Space().ToJson()")]
    public Task WhatIsFiniteOrNotKnownIsNot(string search) => Verify.ReportsNothingAsync(Search(search));

    [Theory]
    [InlineData("string Kernel = \"linear\", [Uniform(0, 1), When(\"Kernel\", \"rbf\")] double Gamma = 1", "", false)]
    [InlineData("[Choice(1, 2)] int Kernel = 1, [Uniform(0, 1), When(\"Kernel\", 2)] double Gamma = 1", "", true)]
    [InlineData("[Choice(1, 2)] int Kernel = 1, [Uniform(0, 1), When(\"Kernel\", 2)] double Gamma = 1", "Kernel = 1", false)]
    [InlineData("[Choice(1, 2)] int Kernel = 1, [Uniform(0, 1), When(\"Kernel\", 2)] double Gamma = 1", "Gamma = ParameterRange.Uniform(0.0, 2)", false)]
    public Task ConditionsThatMayNotHoldKeepItSilent(string members, string set, bool isReported) => Verify.ReportsAsync(
        Space.Of(members) + Uses($"Wine.Tuner.RunAsync(new() {{ Sampler = Sampler.Grid, Space = new {(isReported ? "{|TG4017:Wine.Space|}" : "Wine.Space")} "
            + $"{{ {set} }} }})"));

    private static string Search(string search) => Space.Of(
        Members, "public sealed record Inner([Uniform(0, 1)] double Width = 0.1);") + Uses(search);

    private static string Uses(string search) => $$"""


        public static class Uses
        {
            public static object Search() => {{search}};

            private static Wine.Space Narrow() => new();
        }
        """;
}
