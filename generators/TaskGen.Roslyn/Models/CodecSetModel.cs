using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The codecs that a declaration needs.</summary>
/// <param name="Shared">For types that all of the assembly may name: generated once an assembly.</param>
/// <param name="Local">For types that only the container may name: generated inside it.</param>
internal sealed record CodecSetModel(EquatableArray<CodecClassModel> Shared, EquatableArray<CodecClassModel> Local)
{
    public static readonly CodecSetModel Empty = new(default, default);
}
