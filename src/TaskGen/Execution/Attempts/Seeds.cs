using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Execution.Attempts;

/// <summary>Seeds of nodes.</summary>
internal static class Seeds
{
    /// <summary>
    /// The seed of a node: the first four bytes, as a little-endian number without its sign bit, of the SHA-256 of the run's seed
    /// (four bytes, little-endian) followed by the node's path in UTF-8. This stays as it is, so that results can be had again.
    /// </summary>
    public static int Of(int runSeed, string path)
    {
        var bytes = new byte[sizeof(int) + Encoding.UTF8.GetByteCount(path)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, runSeed);
        Encoding.UTF8.GetBytes(path, bytes.AsSpan(sizeof(int)));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadInt32LittleEndian(hash) & int.MaxValue;
    }
}
