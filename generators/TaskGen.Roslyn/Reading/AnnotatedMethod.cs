using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>A method with one of TaskGen's attributes.</summary>
/// <param name="Method">The method.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Name">What is generated for it is called so.</param>
internal sealed record AnnotatedMethod(IMethodSymbol Method, AttributeData Attribute, string Name);
