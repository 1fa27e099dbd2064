using System.Runtime.CompilerServices;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>
/// Enums: names in JSON; in bytes the position among the members plus one, or 0 and the number, since the names and numbers are
/// in the structure's description.
/// </summary>
internal sealed class EnumCodec<T> : Codec<T>
    where T : struct, Enum
{
    private readonly string[] _names;
    private readonly long[] _numbers;
    private readonly bool _signed = Type.GetTypeCode(typeof(T)) is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    public EnumCodec((string Name, T Value)[] members)
    {
        _names = new string[members.Length];
        _numbers = new long[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            _names[i] = members[i].Name;
            _numbers[i] = ToNumber(members[i].Value);
        }
    }

    public override string TypeName => typeof(T).Name;

    public override IReadOnlyList<string> Choices => _names;

    private static int Bits => 8 * Unsafe.SizeOf<T>();

    private static ulong MaximumUnsigned => ulong.MaxValue >> (64 - Bits);

    private static long Maximum => long.MaxValue >> (64 - Bits);

    public override void Describe(SchemaWriter schema)
    {
        schema.Name("enum(");
        for (var i = 0; i < _names.Length; i++)
        {
            schema.Name($"{(i == 0 ? "" : ",")}{_names[i]}={Invariant.Text(_numbers[i])}");
        }

        schema.Name(")");
    }

    public override void Write(ValueWriter writer, T value)
    {
        var number = ToNumber(value);
        var member = Array.IndexOf(_numbers, number);
        if (!writer.IsText)
        {
            writer.WriteUInt64((ulong)(member + 1));
        }
        else if (member >= 0)
        {
            writer.WriteString(_names[member]);
        }

        if (member < 0)
        {
            WriteNumber(writer, number);
        }
    }

    public override T Read(ValueReader reader)
    {
        if (reader.IsText)
        {
            return reader.IsNumberNext ? FromNumber(ReadNumber(reader)) : Named(reader);
        }

        var position = (int)reader.ReadUInt64((ulong)_names.Length);
        var number = position > 0 ? _numbers[position - 1] : ReadNumber(reader);
        return Array.IndexOf(_numbers, number) == position - 1
            ? FromNumber(number) : throw reader.Invalid("the first member with its value", "another form of it");
    }

    private T Named(ValueReader reader)
    {
        var name = reader.ReadString();
        var member = Array.IndexOf(_names, name);
        return member >= 0 ? FromNumber(_numbers[member])
            : throw reader.Invalid($"one of {string.Join(", ", _names)}", $"\"{name}\"{Suggestion.DidYouMean(name, _names)}");
    }

    private void WriteNumber(ValueWriter writer, long number)
    {
        if (_signed)
        {
            writer.WriteInt64(number);
        }
        else
        {
            writer.WriteUInt64((ulong)number);
        }
    }

    private long ReadNumber(ValueReader reader) =>
        _signed ? reader.ReadInt64(-Maximum - 1, Maximum) : (long)reader.ReadUInt64(MaximumUnsigned);

    private long ToNumber(T value) => Unsafe.SizeOf<T>() switch
    {
        1 => _signed ? Unsafe.BitCast<T, sbyte>(value) : Unsafe.BitCast<T, byte>(value),
        2 => _signed ? Unsafe.BitCast<T, short>(value) : Unsafe.BitCast<T, ushort>(value),
        4 => _signed ? Unsafe.BitCast<T, int>(value) : Unsafe.BitCast<T, uint>(value),
        _ => Unsafe.BitCast<T, long>(value),
    };

    private static T FromNumber(long number) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.BitCast<byte, T>((byte)number),
        2 => Unsafe.BitCast<ushort, T>((ushort)number),
        4 => Unsafe.BitCast<uint, T>((uint)number),
        _ => Unsafe.BitCast<long, T>(number),
    };
}
