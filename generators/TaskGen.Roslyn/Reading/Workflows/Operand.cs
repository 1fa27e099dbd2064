namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>An expression over the frame, and the values it takes from it.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Values">The values it mentions, each once.</param>
internal sealed record Operand(string Text, IReadOnlyList<FrameValue> Values);
