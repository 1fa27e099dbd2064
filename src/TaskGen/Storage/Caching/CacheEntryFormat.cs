using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Caching;

/// <summary>
/// The bytes of a cache entry: "TGCE", the format's version, the run's id (16 bytes), the time (8, ticks in UTC), the texts of task and path and the
/// name of the object (each a length of 4 bytes and UTF-8), the size of the value (8), the value itself if it is in place, and the SHA-256 of all that.
/// Numbers are little-endian.
/// </summary>
internal static class CacheEntryFormat
{
    private const int IdLength = 16;

    private static ReadOnlySpan<byte> Magic => "TGCE"u8;

    /// <summary>Writes an entry. Its key is the name of its file, and is hashed with it.</summary>
    public static byte[] Write(CacheEntry entry)
    {
        var value = entry.Output;
        var texts = new[] { entry.Task, entry.Path, value.Sha256 ?? "" };
        var length = Magic.Length + 1 + IdLength + sizeof(long) + texts.Sum(static text => sizeof(int) + Encoding.UTF8.GetByteCount(text))
            + sizeof(long) + (value.Bytes?.Length ?? 0) + SHA256.HashSizeInBytes;
        var bytes = new byte[length];
        Magic.CopyTo(bytes);
        bytes[Magic.Length] = StoreFormat.Current;
        var rest = bytes.AsSpan(Magic.Length + 1);
        entry.Run.TryWriteBytes(rest, bigEndian: true, out _);
        rest = rest[IdLength..];
        BinaryPrimitives.WriteInt64LittleEndian(rest, entry.CreatedAt.UtcTicks);
        rest = rest[sizeof(long)..];
        foreach (var text in texts)
        {
            var count = Encoding.UTF8.GetBytes(text, rest[sizeof(int)..]);
            BinaryPrimitives.WriteInt32LittleEndian(rest, count);
            rest = rest[(sizeof(int) + count)..];
        }

        BinaryPrimitives.WriteInt64LittleEndian(rest, value.Size);
        value.Bytes?.CopyTo(rest[sizeof(long)..]);
        Hash(entry.Key, bytes.AsSpan(0, length - SHA256.HashSizeInBytes), bytes.AsSpan(length - SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <summary>Reads an entry; gives null if it is damaged, cut off, or that of another key.</summary>
    public static CacheEntry? Read(string key, ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < Magic.Length || !bytes.StartsWith(Magic))
        {
            return null;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(key, bytes[..end], hash);
        if (!hash.SequenceEqual(bytes[end..]) || bytes[Magic.Length] != StoreFormat.Current)
        {
            return null;
        }

        var rest = bytes[(Magic.Length + 1)..end];
        var run = new Guid(rest[..IdLength], bigEndian: true);
        var createdAt = new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(rest[IdLength..]), TimeSpan.Zero);
        rest = rest[(IdLength + sizeof(long))..];
        var task = Text(ref rest);
        var path = Text(ref rest);
        var sha256 = Text(ref rest);
        var size = BinaryPrimitives.ReadInt64LittleEndian(rest);
        return new CacheEntry(
            key, task, run, path, createdAt,
            sha256.Length > 0 ? new StoredValue(null, sha256, size) : new StoredValue(rest[sizeof(long)..].ToArray(), null, size));
    }

    private static string Text(ref ReadOnlySpan<byte> rest)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        var text = Encoding.UTF8.GetString(rest.Slice(sizeof(int), length));
        rest = rest[(sizeof(int) + length)..];
        return text;
    }

    // Put together and hashed at once: to feed a hash piece by piece costs more than the hash of a small entry.
    private static void Hash(string key, ReadOnlySpan<byte> content, Span<byte> hash)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(key.Length + content.Length);
        var count = Encoding.ASCII.GetBytes(key, buffer);
        content.CopyTo(buffer.AsSpan(count));
        SHA256.HashData(buffer.AsSpan(0, count + content.Length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
