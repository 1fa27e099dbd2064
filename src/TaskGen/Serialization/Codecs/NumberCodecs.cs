using System.Numerics;

namespace TaskGen.Serialization;

internal sealed class SignedCodec<T>(string typeName, string schema) : SimpleCodec<T>(typeName, schema)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override void Write(ValueWriter writer, T value) => writer.WriteInt64(long.CreateTruncating(value));

    public override T Read(ValueReader reader) =>
        T.CreateTruncating(reader.ReadInt64(long.CreateTruncating(T.MinValue), long.CreateTruncating(T.MaxValue)));
}

internal sealed class UnsignedCodec<T>(string typeName, string schema) : SimpleCodec<T>(typeName, schema)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    public override void Write(ValueWriter writer, T value) => writer.WriteUInt64(ulong.CreateTruncating(value));

    public override T Read(ValueReader reader) => T.CreateTruncating(reader.ReadUInt64(ulong.CreateTruncating(T.MaxValue)));
}

internal sealed class SingleCodec() : SimpleCodec<float>("float", "f32")
{
    public override void Write(ValueWriter writer, float value) => writer.WriteSingle(value);

    public override float Read(ValueReader reader) => reader.ReadSingle();
}

internal sealed class DoubleCodec() : SimpleCodec<double>("double", "f64")
{
    public override void Write(ValueWriter writer, double value) => writer.WriteDouble(value);

    public override double Read(ValueReader reader) => reader.ReadDouble();
}

internal sealed class DecimalCodec() : SimpleCodec<decimal>("decimal", "decimal")
{
    public override void Write(ValueWriter writer, decimal value) => writer.WriteDecimal(value);

    public override decimal Read(ValueReader reader) => reader.ReadDecimal();
}

internal sealed class BooleanCodec() : SimpleCodec<bool>("bool", "bool")
{
    public override IReadOnlyList<string> Choices { get; } = ["true", "false"];

    public override void Write(ValueWriter writer, bool value) => writer.WriteBoolean(value);

    public override bool Read(ValueReader reader) => reader.ReadBoolean();
}

internal sealed class NumbersCodec<T>(Codec<T> element) : Codec<T[]>
    where T : unmanaged, INumber<T>
{
    public override string TypeName => element.TypeName + "[]";

    internal override Codec Element => element;

    public override void Describe(SchemaWriter schema) => schema.Of("numbers", element);

    public override void Write(ValueWriter writer, T[] value)
    {
        writer.Require(value, TypeName);
        writer.WriteNumbers<T>(value);
    }

    public override T[] Read(ValueReader reader) => reader.ReadNumbers<T>();
}
