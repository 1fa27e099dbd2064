namespace TaskGen.Sources;

/// <summary>When a server is asked whether what was fetched from it has changed.</summary>
internal enum Revalidation
{
    /// <summary>Always; a server that cannot be asked is an error.</summary>
    Always,

    /// <summary>Always; where the server cannot be asked, what is there is used with a warning.</summary>
    WhenReachable,

    /// <summary>Never: what is there is used, and what is not there is an error.</summary>
    Never,
}
