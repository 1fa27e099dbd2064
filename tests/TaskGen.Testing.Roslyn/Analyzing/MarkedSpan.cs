using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>A diagnostic that is expected, or was reported, at a place of a file. An id of null is that of <c>[|…|]</c>.</summary>
public readonly record struct MarkedSpan(string? Id, TextSpan Span);
