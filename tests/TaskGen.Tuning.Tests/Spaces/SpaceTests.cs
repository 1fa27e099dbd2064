using TaskGen.Learn;
using TaskGen.Serialization;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Spaces;

/// <summary>The space that is generated of a record.</summary>
public sealed class SpaceTests
{
    private static readonly string Json = """
        {"kernel":["linear","rbf","poly"],"learning.rate":{"logUniform":[0.0001,1]},"learning.nesterov":[false,true],
        "learning.decay":{"logNormal":[0,1],"steps":3},"c":{"logUniform":[0.001,100],"steps":6},"gamma":{"logUniform":[0.0001,10]},
        "degree":{"intRange":[2,4]},"depth":{"intRange":[1,9],"step":2},"iterations":{"intRange":[1,1000000],"log":true},"folds":[1,2,5],
        "solver":["Newton","Gradient"],"create":{"normal":[0,2]},"note":["none"]}
        """.ReplaceLineEndings("");

    [Fact]
    public void AttributesSayWhatIsSearched() => Assert.Equal(Json, new Machine.Space().ToJson());

    [Fact]
    public void WhatIsWrittenIsReadAgain() => Assert.Equal(Json, new Machine.Space { C = 3, Kernel = "rbf" }.WithJson(Json).ToJson());

    [Fact]
    public void ConditionsLeaveOutWhatDoesNotApply()
    {
        var space = new Machine.Space
        {
            Learning = new() { Rate = 0.5f, Nesterov = false, Decay = 2m }, C = [1, 10], Gamma = [0.1, 0.2], Degree = ParameterRange.IntRange(2, 3), Depth = 1,
            Iterations = 5, Folds = (byte)2, Solver = Machine.Solver.Newton, CreateRange = 0, Note = "a",
        };
        var points = space.EnumerateGrid().Select(hp => (hp.Kernel, hp.C, hp.Gamma, hp.Degree)).ToArray();

        Assert.Equal(
            [
                ("linear", 1, null, 0), ("linear", 10, null, 0), ("rbf", 1, 0.1, 0), ("rbf", 1, 0.2, 0), ("rbf", 10, 0.1, 0), ("rbf", 10, 0.2, 0),
                ("poly", 1, 0.1, 2), ("poly", 1, 0.1, 3), ("poly", 1, 0.2, 2), ("poly", 1, 0.2, 3),
                ("poly", 10, 0.1, 2), ("poly", 10, 0.1, 3), ("poly", 10, 0.2, 2), ("poly", 10, 0.2, 3),
            ],
            points);
        Assert.Equal(24, space.GridSize);
        Assert.All(space.EnumerateGrid(), hp => Assert.Equal((new Machine.Optimizer(0.5f) { Decay = 2m }, 5L, "a"), (hp.Learning, hp.Iterations, hp.Note)));
    }

    [Fact]
    public void AConditionThatCannotBeMetLeavesTheDefault()
    {
        var space = Narrow(new Machine.Space { Kernel = "linear", Gamma = 0.3 });
        Assert.All(space.EnumerateGrid(), hp => Assert.Equal((null, 0), (hp.Gamma, hp.Degree)));
        var met = Narrow(new Machine.Space { Kernel = "poly", Gamma = 0.3, Degree = 2 });
        Assert.All(met.EnumerateGrid(), hp => Assert.Equal((0.3, 2), (hp.Gamma, hp.Degree)));
    }

    [Fact]
    public void StepsAreEvenOnTheScaleOfTheRange() =>
        Assert.Equal([0.001, 0.01, 0.1, 1, 10, 100], new Machine.Space().C.Select(value => Math.Round(value, 9)));

    [Fact]
    public void IntegersStepByStep() => Assert.Equal([1, 3, 5, 7, 9], new Machine.Space().Depth);

    [Theory]
    [InlineData("""{"c": []}""", "$.c: expected one value or more, found an empty list.")]
    [InlineData("""{"c": ["a"]}""", "$.c[0]")]
    [InlineData("""{"c": {"uniform": [1]}}""", "$.c.uniform: expected an array of two numbers, found [1].")]
    [InlineData("""{"c": {"uniform": [2, 1]}}""", "$.c: expected bounds that leave a range")]
    [InlineData("""{"c": {"intRange": [1, 2]}}""", "the range intRange, which is for numbers of another type")]
    [InlineData("""{"depth": {"uniform": [1, 2]}}""", "the range uniform, which is for numbers of another type")]
    [InlineData("""{"c": {"range": [1, 2]}}""", "an object with one of uniform, logUniform, normal, logNormal, intRange")]
    [InlineData("""{"c": {"uniform": [1, 2], "steps": 5, "bins": 2}}""", "$.c.bins: expected no member but uniform, step, log and steps")]
    [InlineData("[]", "$: expected an object with ranges by the names of hyperparameters")]
    public void AWrongRangeIsRefusedWithItsPlace(string json, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidValueException>(() => new Machine.Space().WithJson(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownHyperparameterIsRefused() => Assert.StartsWith(
        "'TaskGen.Tuning.Tests.Programs.Machine+Space' has no hyperparameter 'd'; expected one of 'kernel', 'learning.rate'",
        Assert.Throws<InvalidSpaceException>(() => new Machine.Space().WithJson("""{"d": [1]}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void RangesWithoutValuesAreRefused()
    {
        Assert.Throws<ArgumentException>(() => ParameterRange.Choice<int>());
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterRange.Uniform(1.0, 1.0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterRange.LogUniform(0.0, 1.0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterRange.Normal<double>(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterRange.IntRange(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterRange.IntRange(1, long.MaxValue));
        Assert.Throws<InvalidOperationException>(() => ParameterRange.Choice(1, 2).WithSteps(3));
        Assert.Throws<InvalidOperationException>(() => ParameterRange.Uniform(0.0, 1.0).ToList());
    }

    private static Machine.Space Narrow(Machine.Space space) => (Machine.Space)space.WithJson(
        """
        {"learning.rate":[0.1],"learning.nesterov":[true],"learning.decay":[1],"c":[1],"depth":[1],"iterations":[1],"folds":[1],
        "solver":["Newton"],"create":[0]}
        """);
}
