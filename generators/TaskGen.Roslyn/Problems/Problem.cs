using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Problems;

/// <summary>What is wrong with a declaration, and where. Lives as long as an analysis, never in the generator's cache.</summary>
/// <param name="Kind">Which rule is broken.</param>
/// <param name="Location">The token to mark.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
internal sealed record Problem(ProblemKind Kind, Location Location, ImmutableArray<string> Arguments)
{
    /// <summary>The key of the property that holds what was probably meant.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>What a code fix needs to know beyond the location.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;
}
