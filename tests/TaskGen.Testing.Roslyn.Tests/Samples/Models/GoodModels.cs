using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn.Tests.Samples.Models.Good;

internal enum Kind
{
    Plain,
}

internal abstract record Node(string Name);

internal sealed record Leaf(string Name, Accessibility Access, TextSpan? Place) : Node(Name);

internal sealed record Branch(string Name, ValueList<Node> Children, Kind Kind) : Node(Name);

internal readonly record struct Position(int Line, int Column);
