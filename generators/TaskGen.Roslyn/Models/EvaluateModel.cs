using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A method with <c>[Evaluate]</c>.</summary>
/// <param name="Method">How it is called.</param>
/// <param name="Kind">What it returns.</param>
/// <param name="Score">The name of the member that is the score, where it returns members.</param>
/// <param name="Metrics">The names of the other members that are numbers.</param>
/// <param name="Direction">The name of a <c>Direction</c>.</param>
internal sealed record EvaluateModel(LearnMethodModel Method, EvaluationKind Kind, string? Score, EquatableArray<string> Metrics, string Direction);
