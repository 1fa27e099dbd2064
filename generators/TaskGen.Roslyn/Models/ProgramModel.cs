using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>What generation has to know of the assembly as a whole.</summary>
/// <param name="Namespace">The namespace of what is generated once an assembly.</param>
/// <param name="References">The generated lists of definitions in referenced assemblies, fully qualified.</param>
/// <param name="NeedsEntryPoint">Whether it is a console program without a <c>Main</c> that can have ours.</param>
/// <param name="HasRuntime">Whether the runtime is referenced at all.</param>
internal sealed record ProgramModel(string Namespace, EquatableArray<string> References, bool NeedsEntryPoint, bool HasRuntime);
