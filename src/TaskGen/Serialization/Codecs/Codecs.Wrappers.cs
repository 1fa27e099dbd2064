namespace TaskGen.Serialization;

/// <content>Nullable values, results of maps, enums, objects, and what users bring.</content>
public static partial class Codecs
{
    /// <summary>A value of a value type, or null.</summary>
    public static Codec<T?> NullableValue<T>(Codec<T> value)
        where T : struct => new NullableValueCodec<T>(value);

    /// <summary>A value of a reference type, or null.</summary>
    public static Codec<T?> Nullable<T>(Codec<T> value)
        where T : class => new NullableCodec<T>(value);

    /// <summary>What became of an item of a map: its value or its error.</summary>
    public static Codec<MapResult<T>> MapResult<T>(Codec<T> value) => new MapResultCodec<T>(value);

    /// <summary>
    /// An enum, written by the name of its member; a value that is no single member (a combination of flags, say) is written as a number.
    /// </summary>
    /// <param name="members">The members in the order of their declaration; of several with one value, the first names it.</param>
    public static Codec<T> Enum<T>(params (string Name, T Value)[] members)
        where T : struct, Enum => new EnumCodec<T>(members);

    /// <summary>An object with named members.</summary>
    /// <param name="typeName">The name of the type as a C# programmer writes it.</param>
    /// <param name="members">The members, in the order in which they are written and read.</param>
    /// <param name="write">Writes each member.</param>
    /// <param name="read">Reads each member, and makes the object.</param>
    /// <param name="description">What the type is for, in a sentence.</param>
    public static ObjectCodec<T> Object<T>(
        string typeName, MemberShape[] members, Action<ValueWriter, T> write, Func<ValueReader, T> read, string? description = null) =>
        new MemberCodec<T>(new ObjectShape(typeName, members) { Description = description }, write, read);

    /// <summary>A type that a user's own codec turns into bytes; in JSON an object of the codec's identity and the bytes in base64.</summary>
    /// <param name="codec">The user's codec. Its identity is a part of the structure: bytes of another are refused.</param>
    /// <param name="typeName">The name of the type as a C# programmer writes it.</param>
    public static Codec<T> Custom<T>(ICodec<T> codec, string typeName) => new CustomCodec<T>(codec, typeName);
}
