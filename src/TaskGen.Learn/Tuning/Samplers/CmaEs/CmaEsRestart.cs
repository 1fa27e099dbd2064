namespace TaskGen.Learn;

/// <summary>What happens when a search by CMA-ES has come to its end.</summary>
public enum CmaEsRestart
{
    /// <summary>It goes on where it is.</summary>
    None,

    /// <summary>It starts again with twice the population (Auger and Hansen 2005).</summary>
    Ipop,

    /// <summary>It starts again, with large and with small populations by turns, as the trials that they have had allow (Hansen 2009).</summary>
    Bipop,
}
