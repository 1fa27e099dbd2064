using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

#pragma warning disable CA1852 // Not sealed: that is the fault.

namespace TaskGen.Testing.Roslyn.Tests.Samples.Models.Bad
{
    internal sealed record HoldsSymbol(ISymbol Symbol);

    internal sealed record HoldsNodeInList(ValueList<SyntaxNode> Nodes);

    internal sealed record HoldsLocationDeep(Inner Inner);

    internal sealed record Inner(ValueList<Deeper> Items);

    internal sealed record Deeper(Location Location);

    internal sealed record HoldsArray(string[] Names);

    internal sealed record HoldsImmutableArray(ImmutableArray<string> Names);

    internal sealed record HoldsList(IReadOnlyList<string> Names);

    internal sealed record HoldsObject(object Value);

    internal sealed record HoldsDelegate(Func<int> Value);

    internal sealed record HoldsCompilationInCollection(Sneaky Value);

    internal sealed record Mutable
    {
        public int Number { get; set; }
    }

    internal record Open(int Number);

    internal sealed class NoRecord
    {
        public int Number { get; init; }
    }
}

namespace TaskGen.Testing.Roslyn.Tests.Samples.Models
{
    internal sealed class Sneaky(Compilation compilation) : IEquatable<Sneaky>
    {
        public bool Equals(Sneaky? other) => other?.GetHashCode() == GetHashCode();

        public override bool Equals(object? obj) => Equals(obj as Sneaky);

        public override int GetHashCode() => compilation.AssemblyName?.Length ?? 0;
    }
}
