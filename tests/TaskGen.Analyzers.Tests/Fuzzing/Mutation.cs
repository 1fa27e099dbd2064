using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>One change of a text, as a typist's slip or half a paste leaves it.</summary>
/// <param name="Description">What was done, and where.</param>
/// <param name="Changes">The changes, in order and apart.</param>
internal sealed record Mutation(string Description, params TextChange[] Changes);
