using System.Buffers.Binary;
using System.Numerics;

namespace TaskGen.Estimators;

/// <summary>A. Appleby's MurmurHash3, its 32-bit form for x86 with seed 0 (https://github.com/aappleby/smhasher), as scikit-learn uses it.</summary>
internal static class MurmurHash3
{
    public static int Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0u;
        var rest = bytes;
        for (; rest.Length >= 4; rest = rest[4..])
        {
            hash ^= Scrambled(BinaryPrimitives.ReadUInt32LittleEndian(rest));
            hash = (BitOperations.RotateLeft(hash, 13) * 5) + 0xe6546b64;
        }

        var tail = 0u;
        for (var i = rest.Length - 1; i >= 0; i--)
        {
            tail = (tail << 8) | rest[i];
        }

        hash ^= Scrambled(tail);
        hash ^= (uint)bytes.Length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return (int)(hash ^ (hash >> 16));
    }

    // 0 stays 0, so that an empty tail changes nothing.
    private static uint Scrambled(uint block) => BitOperations.RotateLeft(block * 0xcc9e2d51, 15) * 0x1b873593;
}
