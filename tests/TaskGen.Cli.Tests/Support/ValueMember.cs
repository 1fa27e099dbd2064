using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A member of <see cref="Values"/>.</summary>
internal abstract class ValueMember
{
    public required MemberShape Shape { get; init; }

    /// <summary>A member that must be given.</summary>
    public static ValueMember Required<T>(string name, Codec<T> codec, string? description = null) =>
        new Of<T>(codec) { Shape = new MemberShape(name, () => codec) { Description = description } };

    /// <summary>A member with a default, which is JSON; null for one that is no constant.</summary>
    public static ValueMember Optional<T>(string name, Codec<T> codec, string? json, T value, string? description = null) =>
        new Of<T>(codec) { Shape = new MemberShape(name, () => codec) { IsOptional = true, Default = json, Description = description }, Initial = value };

    public abstract void Write(ValueWriter writer, object? value);

    public abstract object? Read(ValueReader reader);

    public object? Initial { get; private init; }

    private sealed class Of<T>(Codec<T> codec) : ValueMember
    {
        public override void Write(ValueWriter writer, object? value) => codec.Write(writer, (T)value!);

        public override object? Read(ValueReader reader) => codec.Read(reader);
    }
}
