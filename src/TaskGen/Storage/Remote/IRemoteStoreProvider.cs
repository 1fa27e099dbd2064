namespace TaskGen.Storage.Remote;

/// <summary>Opens stores whose URLs have some scheme, for example <c>s3://</c>. It is a service of the host.</summary>
internal interface IRemoteStoreProvider
{
    /// <summary>The schemes, in lower case and without <c>://</c>.</summary>
    IReadOnlyCollection<string> Schemes { get; }

    /// <summary>What tells a store from all others: its URL, and the server if that may be another one.</summary>
    /// <param name="url">The URL.</param>
    string PlaceOf(string url) => url;

    /// <summary>Opens a store; nothing is asked yet.</summary>
    /// <param name="url">The URL, as it was written.</param>
    /// <exception cref="IOException">It is none, or settings are wrong.</exception>
    IRemoteStore Open(string url);
}
