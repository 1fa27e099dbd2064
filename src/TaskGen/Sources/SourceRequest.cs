namespace TaskGen.Sources;

/// <summary>What is asked of a server.</summary>
/// <param name="Url">The URL of the item.</param>
public sealed record SourceRequest(string Url)
{
    /// <summary>
    /// How many bytes of the version <see cref="ResumedETag"/> are there already. Where the server has another version now, or cannot begin there, the
    /// content comes from its start. 0 by default.
    /// </summary>
    public long Offset { get; init; }

    /// <summary>The version of the bytes before <see cref="Offset"/>, quotes included; not null where that is above 0.</summary>
    public string? ResumedETag { get; init; }

    /// <summary>The version that is there as a whole already, quotes included; null for none. If it is still that one, no content comes.</summary>
    public string? KnownETag { get; init; }

    /// <summary>When the version that is there as a whole was made, for servers that name none; null for none.</summary>
    public DateTimeOffset? KnownLastModified { get; init; }
}
