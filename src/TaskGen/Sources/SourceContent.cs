namespace TaskGen.Sources;

/// <summary>What a server answers: bytes, or that nothing has changed.</summary>
public sealed class SourceContent : IAsyncDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Makes an answer with bytes.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="owner">What is disposed of together with the stream, such as the connection; null for nothing.</param>
    public SourceContent(Stream stream, IDisposable? owner = null)
    {
        Stream = stream;
        _owner = owner;
    }

    /// <summary>The answer that the version asked about is still there.</summary>
    public static SourceContent NotModified { get; } = new(Stream.Null) { IsNotModified = true };

    /// <summary>Whether the version asked about is still there; then there is nothing else.</summary>
    public bool IsNotModified { get; private init; }

    /// <summary>The bytes, from <see cref="Offset"/> on.</summary>
    public Stream Stream { get; }

    /// <summary>Where the bytes begin: 0, the default, or the offset that was asked for.</summary>
    public long Offset { get; init; }

    /// <summary>How many bytes there are from the start of the item to its end; null if the server does not say so.</summary>
    public long? Total { get; init; }

    /// <summary>What the server calls this version, quotes included; null if it does not name versions.</summary>
    public string? ETag { get; init; }

    /// <summary>When this version was made; null if the server does not say so.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The MD5 of the whole item in lower-case hexadecimal digits; null if the server does not give it.</summary>
    public string? Md5 { get; init; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        _owner?.Dispose();
    }
}
