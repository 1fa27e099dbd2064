using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What the source of one member or type shows, by itself.</summary>
/// <param name="Hash">Over what it is called, its tokens, and what they are bound to; the same on every machine.</param>
/// <param name="Reached">The members and types of this compilation that it uses directly.</param>
/// <param name="Foreign">The types of other assemblies that it uses directly.</param>
/// <param name="IsOpen">Whether it uses something that cannot be bound, such as what another generator writes: then it may call anything.</param>
internal sealed record MemberFacts(
    string Hash, ImmutableArray<ISymbol> Reached, ImmutableArray<INamedTypeSymbol> Foreign, bool IsOpen);
