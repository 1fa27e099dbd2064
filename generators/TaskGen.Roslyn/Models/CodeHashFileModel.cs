using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The code hashes of a compilation.</summary>
/// <param name="Hashes">Those of its tasks and trainers.</param>
/// <param name="Assembly">That of all that other assemblies can call; null for a program.</param>
internal sealed record CodeHashFileModel(EquatableArray<TargetHashModel> Hashes, CodeHashModel? Assembly);
