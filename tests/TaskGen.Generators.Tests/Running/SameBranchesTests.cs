using System.Text.Json;

namespace TaskGen.Generators.Tests.Running;

/// <summary>A workflow with branches gives through the engine what its method gives as plain C#, and runs the same tasks.</summary>
public sealed class SameBranchesTests(SameBranchesTests.Bodies bodies) : IClassFixture<SameBranchesTests.Bodies>
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private static readonly string[] Names =
    [
        "IfElse", "EarlyReturn", "ElseIf", "NestedIfs", "WithoutElse", "CalledCondition", "Conditional", "NestedConditional", "InExpression",
        "Shortcuts", "Fallback", "NullableFallback", "AwaitedArms", "SwitchStatement", "SwitchWithoutDefault", "SwitchExpression", "Patterns",
        "OutVariables", "SeveralOutputs", "NothingReturned", "Subworkflows", "ThrowingArms", "Blocks",
    ];

    public static TheoryData<string> Forms => [.. Names];

    [Theory, MemberData(nameof(Forms))]
    public async Task EngineRunsTheTasksThatADirectCallRuns(string form)
    {
        var (direct, engine) = await bodies.Loaded.Call<(object? Direct, object? Engine)>("Acme.BranchPairs", form);
        Assert.NotNull(direct);
        Assert.Equal(JsonSerializer.Serialize(direct, Fields), JsonSerializer.Serialize(engine, Fields));
    }

    [Fact]
    public void EveryPairIsTested() => Assert.Equal(bodies.Loaded.Methods("Acme.BranchPairs").Order(), Names.Order());

    /// <summary>The sources, compiled once.</summary>
    public sealed class Bodies
    {
        internal LoadedProject Loaded { get; } = new(("Branches.cs", BodySources.Branches));
    }
}
