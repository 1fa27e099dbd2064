using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>A file that a project hands to analyzers beside its sources, with metadata that they can see. It has no text: nobody may read it.</summary>
/// <param name="path">Its path.</param>
/// <param name="metadata">The metadata of the item, by name.</param>
public sealed class TestAdditionalFile(string path, ImmutableDictionary<string, string> metadata) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>The metadata of the item, by name.</summary>
    public ImmutableDictionary<string, string> Metadata { get; } = metadata;

    /// <inheritdoc/>
    /// <exception cref="TestFailureException">Always.</exception>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new TestFailureException($"The file '{Path}' was read.");
}
