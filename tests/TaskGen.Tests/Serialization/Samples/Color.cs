using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

internal enum Color
{
    Red,
    Green = 5,
    Blue,
    Azure = Blue,
}

[Flags]
internal enum Permissions : byte
{
    None = 0,
    Read = 1,
    Write = 2,
    Admin = 128,
}

internal enum Wide : ulong
{
    Least = 0,
    Most = ulong.MaxValue,
}

internal enum Narrow : sbyte
{
    Low = -128,
    Zero = 0,
}

/// <summary>What the generator writes for enums.</summary>
internal static class EnumCodecs
{
    public static Codec<Color> Color { get; } = Codecs.Enum(
        ("Red", Serialization.Color.Red),
        ("Green", Serialization.Color.Green),
        ("Blue", Serialization.Color.Blue),
        ("Azure", Serialization.Color.Azure));

    public static Codec<Permissions> Permissions { get; } = Codecs.Enum(
        ("None", Serialization.Permissions.None),
        ("Read", Serialization.Permissions.Read),
        ("Write", Serialization.Permissions.Write),
        ("Admin", Serialization.Permissions.Admin));

    public static Codec<Wide> Wide { get; } = Codecs.Enum(("Least", Serialization.Wide.Least), ("Most", Serialization.Wide.Most));

    public static Codec<Narrow> Narrow { get; } = Codecs.Enum(("Low", Serialization.Narrow.Low), ("Zero", Serialization.Narrow.Zero));
}
