using System.Reflection;
using Microsoft.CodeAnalysis;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Architecture.Tests.PublicApi;

public class PublicApiTests
{
    /// <summary>A change of the public API shows up as a change of a text file.</summary>
    [Theory]
    [InlineData("TaskGen")]
    [InlineData("TaskGen.Learn")]
    [InlineData("TaskGen.Estimators")]
    [InlineData("TaskGen.Storage.S3")]
    [InlineData("TaskGen.Cli")]
    public void PublicApiIsWhatWasAgreed(string name)
    {
        var assembly = Assembly.Load(name);
        var text = PublicApiText.Render(MetadataReference.CreateFromFile(assembly.Location), [.. TestReferences.To(assembly)]);

        Assert.True(text.Length > 0, $"{name} has no public type: is the right assembly loaded?");
        Snapshot.Verify(Path.Combine(SourceTree.ProjectDirectory(typeof(PublicApiTests).Assembly), "PublicApi", name + ".txt"), text);
    }
}
