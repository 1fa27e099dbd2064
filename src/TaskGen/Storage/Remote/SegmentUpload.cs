using Microsoft.Win32.SafeHandles;

namespace TaskGen.Storage.Remote;

/// <summary>Puts an append-only file of lines into a remote store, piece by piece, while it grows.</summary>
/// <param name="path">The file; it need not be there yet.</param>
/// <param name="prefix">The beginning of the keys of its pieces.</param>
/// <param name="begin">How many bytes of it the remote store has.</param>
internal sealed class SegmentUpload(string path, string prefix, long begin)
{
    private const int MostAtOnce = 8 * 1024 * 1024;

    private long _begin = begin;
    private long _uploaded = begin;

    /// <summary>How long the file is now, as far as it can be told; its last line may be cut off.</summary>
    public long Length => File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>Puts what came since the last time, up to a length, and no part of a line.</summary>
    /// <exception cref="IOException">It cannot be put.</exception>
    public async Task UploadAsync(RemoteStore remote, long length, CancellationToken cancellationToken)
    {
        if (length <= _uploaded)
        {
            return;
        }

        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        while (true)
        {
            var piece = Read(file, (int)Math.Min(length - _begin, Math.Max(MostAtOnce, _uploaded - _begin + MostAtOnce)));
            var end = _begin + piece.Length;
            if (end <= _uploaded)
            {
                return;
            }

            await remote.PutAsync(Segments.KeyOf(prefix, _begin), piece, cancellationToken).ConfigureAwait(false);
            _uploaded = end;
            if (piece.Length >= Segments.Enough)
            {
                _begin = end;
            }

            Segments.WriteMark(path, end);
        }
    }

    private byte[] Read(SafeFileHandle file, int count)
    {
        var content = new byte[count];
        var read = 0;
        while (read < count && RandomAccess.Read(file, content.AsSpan(read), _begin + read) is > 0 and var more)
        {
            read += more;
        }

        return content[..(content.AsSpan(0, read).LastIndexOf((byte)'\n') + 1)];
    }
}
