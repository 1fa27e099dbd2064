using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TaskGen.Serialization;

/// <summary>Arrays of numbers as bytes: little-endian, with one NaN for all NaNs, so that equal values are equal bytes.</summary>
internal static class NumberBytes
{
    /// <summary>Copies numbers into bytes, which are of the same length.</summary>
    public static void Write<T>(ReadOnlySpan<T> values, Span<byte> bytes)
        where T : unmanaged
    {
        MemoryMarshal.AsBytes(values).CopyTo(bytes);
        if (typeof(T) == typeof(double))
        {
            Canonicalize(MemoryMarshal.Cast<byte, double>(bytes), double.NaN);
        }
        else if (typeof(T) == typeof(float))
        {
            Canonicalize(MemoryMarshal.Cast<byte, float>(bytes), float.NaN);
        }

        if (!BitConverter.IsLittleEndian)
        {
            Reverse<T>(bytes);
        }
    }

    /// <summary>Copies bytes into numbers; false if there is a NaN other than the one that is written.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> bytes, Span<T> values)
        where T : unmanaged
    {
        bytes.CopyTo(MemoryMarshal.AsBytes(values));
        if (!BitConverter.IsLittleEndian)
        {
            Reverse<T>(MemoryMarshal.AsBytes(values));
        }

        return typeof(T) == typeof(double) ? !Canonicalize(MemoryMarshal.Cast<T, double>(values), double.NaN)
            : typeof(T) != typeof(float) || !Canonicalize(MemoryMarshal.Cast<T, float>(values), float.NaN);
    }

    /// <summary>Makes all NaNs one; true if there was another.</summary>
    private static bool Canonicalize<T>(Span<T> values, T nan)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var changed = false;
        while (values.Length >= Vector<T>.Count)
        {
            var block = values[..Vector<T>.Count];
            var vector = new Vector<T>(block);
            if (!Vector.EqualsAll(vector, vector))
            {
                changed |= CanonicalizeEach(block, nan);
            }

            values = values[Vector<T>.Count..];
        }

        return changed | CanonicalizeEach(values, nan);
    }

    private static bool CanonicalizeEach<T>(Span<T> values, T nan)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var canonical = MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in nan));
        var changed = false;
        foreach (ref var value in values)
        {
            if (T.IsNaN(value) && !MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)).SequenceEqual(canonical))
            {
                value = nan;
                changed = true;
            }
        }

        return changed;
    }

    private static void Reverse<T>(Span<byte> bytes)
        where T : unmanaged
    {
        switch (Unsafe.SizeOf<T>())
        {
            case 2:
                var shorts = MemoryMarshal.Cast<byte, short>(bytes);
                BinaryPrimitives.ReverseEndianness(shorts, shorts);
                break;
            case 4:
                var integers = MemoryMarshal.Cast<byte, int>(bytes);
                BinaryPrimitives.ReverseEndianness(integers, integers);
                break;
            case 8:
                var longs = MemoryMarshal.Cast<byte, long>(bytes);
                BinaryPrimitives.ReverseEndianness(longs, longs);
                break;
        }
    }
}
