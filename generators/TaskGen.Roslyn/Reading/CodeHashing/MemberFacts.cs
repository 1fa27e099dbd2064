using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What the source of one member or type shows, by itself.</summary>
/// <param name="Id">What it is called, the same on every machine.</param>
/// <param name="Hash">Over its tokens and what they are bound to.</param>
/// <param name="Reached">The members and types of this compilation that it uses directly.</param>
/// <param name="Foreign">The types of other assemblies that it uses directly.</param>
/// <param name="IsOpen">Whether it uses something that cannot be bound, such as what another generator writes: then it may call anything.</param>
internal sealed record MemberFacts(
    string Id, string Hash, ImmutableArray<ISymbol> Reached, ImmutableArray<INamedTypeSymbol> Foreign, bool IsOpen);
