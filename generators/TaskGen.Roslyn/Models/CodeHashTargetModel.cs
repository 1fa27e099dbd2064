using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A task or trainer that has a code hash.</summary>
/// <param name="Name">The name by which the program runs it.</param>
/// <param name="Methods">The ids of the methods whose code is hashed.</param>
/// <param name="CreatesInstance">Whether they are called on an instance that is created for them.</param>
internal sealed record CodeHashTargetModel(string Name, EquatableArray<string> Methods, bool CreatesInstance);
