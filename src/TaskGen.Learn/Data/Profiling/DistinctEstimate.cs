using System.Numerics;

namespace TaskGen.Learn;

/// <summary>
/// Estimates how many different hashes were seen in 16 KiB, with a standard error of 0.8 percent: HyperLogLog with 2^14 registers (Flajolet, Fusy,
/// Gandouet and Meunier, 2007).
/// </summary>
/// <remarks>For fewer than 41,000 different hashes (2.5 times the registers), which are counted elsewhere, it would need their correction.</remarks>
internal sealed class DistinctEstimate
{
    private const int IndexBits = 14;
    private const int RegisterCount = 1 << IndexBits;

    private readonly byte[] _registers = new byte[RegisterCount];

    /// <summary>Adds a hash, whose bits must be as good as random.</summary>
    public void Add(ulong hash)
    {
        ref var register = ref _registers[hash >> (64 - IndexBits)];
        var rank = BitOperations.LeadingZeroCount((hash << IndexBits) | (1UL << (IndexBits - 1))) + 1;
        register = Math.Max(register, (byte)rank);
    }

    /// <summary>The estimate.</summary>
    public long Count()
    {
        const double Alpha = 0.7213 / (1 + (1.079 / RegisterCount));
        var sum = 0.0;
        foreach (var register in _registers)
        {
            sum += Math.ScaleB(1, -register);
        }

        return (long)Math.Round(Alpha * RegisterCount * RegisterCount / sum);
    }
}
