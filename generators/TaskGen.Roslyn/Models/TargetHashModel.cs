namespace TaskGen.Roslyn.Models;

/// <summary>A code hash and where it goes.</summary>
internal sealed record TargetHashModel(CodeHashTargetModel Target, CodeHashModel Hash);
