namespace TaskGen;

/// <summary>Names a codec for a type that TaskGen cannot serialize by itself; packages bring theirs this way.</summary>
/// <param name="codec">A class with a parameterless constructor that implements <see cref="ICodec{T}"/>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CodecAttribute(Type codec) : Attribute
{
    /// <summary>The class that implements <see cref="ICodec{T}"/>.</summary>
    public Type Codec { get; } = codec;
}
