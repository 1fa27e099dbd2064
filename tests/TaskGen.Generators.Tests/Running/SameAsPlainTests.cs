using System.Text.Json;

namespace TaskGen.Generators.Tests.Running;

/// <summary>A workflow gives through the engine what its method gives as plain C#.</summary>
public sealed class SameAsPlainTests(SameAsPlainTests.Bodies bodies) : IClassFixture<SameAsPlainTests.Bodies>
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    // Each is a method of Pairs in the sources below.
    private static readonly string[] Names =
    [
        "Linear", "Nested", "InlineArguments", "Barriers", "NothingReturned", "OptionalAndNamed", "NamedOutOfOrder", "Subworkflow",
        "ExpressionBody", "Deconstruction", "DeconstructedExpression", "TupleMembers", "Discards", "NamedTask", "OtherClass",
        "AsyncAwait", "ConfiguredAwait", "PassedTask", "PassedTaskOfNothing", "ValueTasks",
        "Interpolation", "RawText", "Constants", "StaticMembers", "UsingStatic", "Alias", "Helpers", "MethodGroups", "Lambdas", "StatementLambda",
        "ExtensionCalls", "GenericExtension", "WithExpression", "ObjectInitializer", "IndexInitializer", "CollectionExpressions", "TargetTyped",
        "Patterns", "SwitchExpression", "ConditionalAccess", "Coalescing", "InferredTupleNames", "NameOf", "TypeOperators", "Ranges", "Indexers",
        "CheckedArithmetic", "Throwing", "AwaitInExpression", "ServicesHandedOn", "AwaitedLater", "Shadowing", "ExtensionTask", "Comments", "LocalsOfLambdas",
    ];

    public static TheoryData<string> Forms => [.. Names];

    [Theory, MemberData(nameof(Forms))]
    public async Task EngineGivesWhatADirectCallGives(string form)
    {
        var (direct, engine) = await bodies.Loaded.Call<(object? Direct, object? Engine)>("Acme.Pairs", form);
        Assert.NotNull(direct);
        Assert.Equal(JsonSerializer.Serialize(direct, Fields), JsonSerializer.Serialize(engine, Fields));
    }

    [Fact]
    public void EveryPairIsTested() => Assert.Equal(bodies.Loaded.Methods("Acme.Pairs").Order(), Names.Order());

    /// <summary>The sources, compiled once.</summary>
    public sealed class Bodies
    {
        internal LoadedProject Loaded { get; } = new(
            ("Flow.cs", BodySources.Calls), ("Values.cs", BodySources.Expressions), ("Pairs.cs", BodySources.Pairs));
    }
}
