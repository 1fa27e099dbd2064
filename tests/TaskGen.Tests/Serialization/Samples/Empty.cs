using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

/// <summary>A record without members: the inputs of a task that takes nothing.</summary>
internal sealed record Empty;

/// <summary>What the generator writes for it.</summary>
internal static class EmptyCodec
{
    public static readonly ObjectCodec<Empty> Instance = Codecs.Object<Empty>("Empty", [], static (_, _) => { }, static _ => new Empty());
}
