using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>The model of the sample generator: a class to greet. <paramref name="Held"/> and <paramref name="Hidden"/> are what a bad one keeps.</summary>
internal sealed record GreetedClass(string Name, ISymbol? Held, HiddenSymbol Hidden);
