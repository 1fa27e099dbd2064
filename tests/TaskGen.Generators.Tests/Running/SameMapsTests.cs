using System.Text.Json;

namespace TaskGen.Generators.Tests.Running;

/// <summary>A workflow with maps gives through the engine what its method gives as plain C#.</summary>
public sealed class SameMapsTests(SameMapsTests.Bodies bodies) : IClassFixture<SameMapsTests.Bodies>
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private static readonly string[] Names =
    [
        "Simple", "Empty", "Shared", "Awaited", "TwoLists", "ThreeLists", "OfResult", "OfExpression", "MethodGroup", "MapOfMaps", "Failing",
        "CountSucceeded", "TooFew", "Unequal", "Effects", "InBranch", "InExpression",
    ];

    public static TheoryData<string> Forms => [.. Names];

    [Theory, MemberData(nameof(Forms))]
    public async Task EngineGivesWhatADirectCallGives(string form)
    {
        var (direct, engine) = await bodies.Loaded.Call<(object? Direct, object? Engine)>("Acme.MapPairs", form);
        Assert.NotNull(direct);
        Assert.Equal(JsonSerializer.Serialize(direct, Fields), JsonSerializer.Serialize(engine, Fields));
    }

    [Fact]
    public void EveryPairIsTested() => Assert.Equal(bodies.Loaded.Methods("Acme.MapPairs").Order(), Names.Order());

    /// <summary>The sources, compiled once.</summary>
    public sealed class Bodies
    {
        internal LoadedProject Loaded { get; } = new(("Maps.cs", BodySources.Maps));
    }
}
