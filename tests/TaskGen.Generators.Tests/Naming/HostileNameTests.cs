using System.Reflection;
using System.Text.Json;
using TaskGen.Generators.Tests.Running;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Naming;

/// <summary>Whatever users call their things, what is generated compiles without a warning and runs as plain C# does.</summary>
public sealed class HostileNameTests
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    public static TheoryData<string> Names =>
    [
        "@class", "@record", "@field", "async", "dynamic", "Größe", "名前", "_x", "Context", "cancellationToken", "value", "result", "writer", "Codecs", "Output",
    ];

    [Theory, MemberData(nameof(Names))]
    public Task ANameServesInEveryRole(string name) => RunAsync(Read("roles.cs").Replace("NAME", name, StringComparison.Ordinal), pairs: 8);

    [Theory]
    [InlineData("containers.cs", 5)]
    [InlineData("types.cs", 3)]
    [InlineData("values.cs", 5)]
    public Task WhatIsNamedAlikeIsKeptApart(string file, int pairs) => RunAsync(Read(file), pairs);

    private static async Task RunAsync(string text, int pairs)
    {
        var project = new LoadedProject(("Names.cs", text));
        var methods = project.Types("Pairs").SelectMany(type => project.Methods(type).Select(method => (type, method))).ToList();
        Assert.Equal(pairs, methods.Count);
        foreach (var (type, method) in methods)
        {
            var (direct, engine) = await project.Call<(object? Direct, object? Engine)>(type, method);
            Assert.Equal($"{type}.{method}: {JsonSerializer.Serialize(direct, Fields)}", $"{type}.{method}: {JsonSerializer.Serialize(engine, Fields)}");
        }
    }

    private static string Read(string file) => File.ReadAllText(
        Path.Combine(SourceTree.ProjectDirectory(Assembly.GetExecutingAssembly()), "Cases", "Names", file));
}
