using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskGen.Testing.Roslyn;

/// <summary>Gives MSBuild properties and metadata of additional files to generators and analyzers, as <c>CompilerVisibleProperty</c> and its kin do.</summary>
internal sealed class BuildPropertyOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    internal const string Prefix = "build_property.";

    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(Prefix, properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TestAdditionalFile file ? new Options(MetadataPrefix, file.Metadata) : Options.None;

    private sealed class Options(string prefix, ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(Prefix, ImmutableDictionary<string, string>.Empty);

        public override IEnumerable<string> Keys => properties.Keys.Select(name => prefix + name);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && properties.TryGetValue(key[prefix.Length..], out value);
        }
    }
}
