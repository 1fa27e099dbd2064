namespace TaskGen;

/// <summary>What a run does with cached results.</summary>
public enum CacheMode
{
    /// <summary>Takes them where there are any, and adds its own.</summary>
    Use,

    /// <summary>Computes everything, and adds its own in the place of what was there.</summary>
    Refresh,

    /// <summary>Neither takes any nor adds its own.</summary>
    Off,
}
