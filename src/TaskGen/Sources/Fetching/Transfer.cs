using TaskGen.Storage;
using TaskGen.Storage.Downloads;
using TaskGen.Text;

namespace TaskGen.Sources.Fetching;

/// <summary>Moves the bytes of one answer into a download, and checks that they are all there and the right ones.</summary>
internal sealed class Transfer(string url, PartialDownload partial, DataContext context, TimeSpan timeout)
{
    private const int BufferSize = 128 * 1024;

    /// <summary>Calls something of a server, which may be silent for the timeout and no longer.</summary>
    /// <exception cref="SourceException">It was silent for longer; that may pass.</exception>
    public static async Task<T> WithTimeoutAsync<T>(
        string url, TimeSpan timeout, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(timeout);
        try
        {
            return await call(silence.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Silent(url, timeout, exception);
        }
    }

    /// <summary>Moves the bytes.</summary>
    /// <param name="content">The answer.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The bytes of the whole item, hashed, which are in the download.</returns>
    /// <exception cref="SourceException">They are not all there, or others than the server says.</exception>
    public async Task<ObjectReference> RunAsync(SourceContent content, DownloadProgress progress, CancellationToken cancellationToken)
    {
        Begin(content);
        await CopyAsync(content, progress, cancellationToken).ConfigureAwait(false);
        if (content.Total is { } total && partial.Length != total)
        {
            throw Fault($"{Bytes(partial.Length)} and then the end", Bytes(total));
        }

        var (reference, md5) = await partial.HashAsync(content.Md5 is not null, cancellationToken).ConfigureAwait(false);
        if (content.Md5 is { } expected && expected != md5)
        {
            partial.Restart(null, null);
            throw Fault($"bytes with the MD5 {md5}", $"those with the MD5 {expected}");
        }

        return reference;
    }

    private void Begin(SourceContent content)
    {
        var name = SourceUrl.Redact(url);
        if (content.Offset > 0)
        {
            if (content.Offset == partial.Length && (content.ETag is null || content.ETag == partial.ETag))
            {
                SourceLog.Resuming(context.Logger, name, ByteSize.Text(partial.Length));
                return;
            }

            // Those who have read the question know better than to mix two versions.
            partial.Restart(null, null);
            throw Fault($"bytes of another version, {content.ETag ?? "without an ETag"}, or from another place", "those that were asked for");
        }

        if (partial.Length > 0)
        {
            SourceLog.Restarting(context.Logger, name);
        }

        SourceLog.Fetching(context.Logger, name, content.Total is { } total ? ByteSize.Text(total) : "the server does not say how much");
        partial.Restart(content.ETag is { } eTag && !eTag.StartsWith("W/", StringComparison.Ordinal) ? eTag : null, content.Total);
    }

    private async Task CopyAsync(SourceContent content, DownloadProgress progress, CancellationToken cancellationToken)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var buffer = new byte[BufferSize];
        while (true)
        {
            silence.CancelAfter(timeout);
            int count;
            try
            {
                count = await content.Stream.ReadAsync(buffer, silence.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
            {
                throw Silent(url, timeout, exception);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Streams of providers have faults of their own kinds.
                throw Fault($"a connection that broke after {Bytes(partial.Length)}", content.Total is { } total ? Bytes(total) : "all bytes", exception);
            }

            if (count == 0)
            {
                return;
            }

            if (content.Total < partial.Length + count)
            {
                partial.Restart(null, null);
                throw Fault($"more than {Bytes(content.Total!.Value)}", "as many as the server says");
            }

            partial.Append(buffer.AsSpan(0, count));
            progress.Advance(url, partial.Length, content.Total);
        }
    }

    private static string Bytes(long count) => $"{Invariant.Text(count)} bytes";

    private static SourceException Silent(string url, TimeSpan timeout, Exception exception) => new(
        url,
        $"silence for {Duration.Format(timeout)}",
        "an answer",
        "Check the network and the server; a server that needs longer is given it by TaskGen:Sources:Timeout.",
        exception)
    {
        IsTransient = true,
    };

    private SourceException Fault(string found, string expected, Exception? cause = null) => new(
        url, found, expected, "Check the network and the server, and start again: what has arrived is kept where the server names versions.", cause)
    {
        IsTransient = true,
    };
}
