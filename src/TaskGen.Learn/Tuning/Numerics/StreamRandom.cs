namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>A stream of random numbers that a key alone decides (SplitMix64; Steele, Lea and Flood 2014).</summary>
internal struct StreamRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    /// <summary>The stream of a seed, a trial number and a purpose.</summary>
    public StreamRandom(long seed, long number, int purpose = 0) =>
        _state = Mix(Mix(Mix((ulong)seed + Golden) + (ulong)number) ^ ((ulong)purpose * 0xD1342543DE82EF95));

    /// <summary>64 random bits.</summary>
    public ulong NextBits() => Mix(_state += Golden);

    /// <summary>A number above 0 and below 1.</summary>
    public double NextDouble() => ((NextBits() >> 11) + 0.5) * (1.0 / (1L << 53));

    /// <summary>A whole number from 0 to below a count.</summary>
    public long NextIndex(long count) => (long)Math.BigMul(NextBits(), (ulong)count, out _);

    /// <summary>A number of the standard normal distribution.</summary>
    public double NextNormal() => NormalDistribution.Quantile(NextDouble());

    /// <summary>Mixes the bits of a number.</summary>
    public static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
