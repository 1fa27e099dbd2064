using System.Buffers.Binary;
using TaskGen.Storage.Access;
using TaskGen.Storage.Locking;

namespace TaskGen.Storage.Pruning;

/// <summary>The runs that somebody carries out.</summary>
internal static class RunningRuns
{
    /// <summary>When the oldest of them was started, which its id tells; null if there is none.</summary>
    public static DateTime? OldestStart(StoreDirectory store)
    {
        DateTime? oldest = null;
        foreach (var run in store.RunIds().Where(run => FileLock.IsTaken(store.Layout.OwnerOf(run))))
        {
            var start = StartOf(run);
            oldest = start < oldest || oldest is null ? start : oldest;
        }

        return oldest;
    }

    // RFC 9562: the first 48 bits of an id of version 7 are milliseconds since 1970.
    private static DateTime StartOf(Guid run)
    {
        Span<byte> bytes = stackalloc byte[16];
        run.TryWriteBytes(bytes, bigEndian: true, out _);
        return DateTime.UnixEpoch.AddMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 16);
    }
}
