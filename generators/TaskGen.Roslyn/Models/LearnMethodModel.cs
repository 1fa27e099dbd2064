using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A method with <c>[Train]</c>, <c>[Evaluate]</c> or <c>[Metric]</c>, as it is called.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="IsStatic">Whether it is called on the class and not on an instance.</param>
/// <param name="Arguments">The arguments, as expressions over the parameters of the generated lambda.</param>
/// <param name="ReturnKind">How the result is handed back.</param>
/// <param name="ReturnType">The type of the result, fully qualified.</param>
/// <param name="Id">The id of its documentation, which tells overloads apart.</param>
internal sealed record LearnMethodModel(string Name, bool IsStatic, EquatableArray<string> Arguments, ReturnKind ReturnKind, string ReturnType, string Id);
