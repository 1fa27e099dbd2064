using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>A symbol left out of equality: the driver keeps the first one for as long as the rest of the model is equal.</summary>
internal sealed class HiddenSymbol(ISymbol? symbol) : IEquatable<HiddenSymbol>
{
    public ISymbol? Symbol => symbol;

    public bool Equals(HiddenSymbol? other) => other is not null;

    public override bool Equals(object? obj) => Equals(obj as HiddenSymbol);

    public override int GetHashCode() => 0;
}
