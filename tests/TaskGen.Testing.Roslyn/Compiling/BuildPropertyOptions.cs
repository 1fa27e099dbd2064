using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskGen.Testing.Roslyn;

/// <summary>Gives MSBuild properties to generators and analyzers, as <c>CompilerVisibleProperty</c> does.</summary>
internal sealed class BuildPropertyOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    internal const string Prefix = "build_property.";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        public override IEnumerable<string> Keys => properties.Keys.Select(name => Prefix + name);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
                && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
