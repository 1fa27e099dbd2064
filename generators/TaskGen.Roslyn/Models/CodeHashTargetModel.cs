using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A place in generated code that takes a code hash.</summary>
/// <param name="Namespace">The namespace, keywords escaped; empty for the global one.</param>
/// <param name="Types">The headers to re-open, outermost first.</param>
/// <param name="Prefix">What tells several in one class apart.</param>
/// <param name="Methods">The ids of the methods whose code is hashed.</param>
/// <param name="CreatesInstance">Whether they are called on an instance that is created for them.</param>
internal sealed record CodeHashTargetModel(
    string Namespace, EquatableArray<string> Types, string Prefix, EquatableArray<string> Methods, bool CreatesInstance);
