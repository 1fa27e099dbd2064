namespace TaskGen.Learn;

/// <summary>
/// The generator behind NumPy's <c>RandomState(seed)</c>, number for number, so that splits and folds are those of scikit-learn: the
/// Mersenne Twister MT19937 with <c>init_genrand</c> seeding (Matsumoto and Nishimura, 1998), and the bounded integers, shuffle and
/// permutation of NumPy's legacy generator (masked rejection), which NumPy keeps frozen.
/// </summary>
/// <param name="seed">The seed, as NumPy's.</param>
internal sealed class LegacyRandom(uint seed)
{
    private const int Size = 624;
    private const int Middle = 397;

    private readonly uint[] _state = Initialize(seed);
    private int _next = Size;

    /// <summary>A generator for a seed in NumPy's range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seed is not from 0 to 4294967295.</exception>
    public static LegacyRandom Create(long seed) => new((uint)CheckedSeed(seed));

    /// <summary>A seed, if it is in NumPy's range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The seed is not from 0 to 4294967295.</exception>
    public static long CheckedSeed(long seed) => seed is >= 0 and <= uint.MaxValue
        ? seed
        : throw new ArgumentOutOfRangeException(nameof(seed), seed, "A seed is a whole number from 0 to 4294967295, as in NumPy.");

    /// <summary>The next 32 random bits.</summary>
    public uint NextUInt32()
    {
        if (_next == Size)
        {
            Twist();
        }

        var value = _state[_next++];
        value ^= value >> 11;
        value ^= (value << 7) & 0x9d2c5680;
        value ^= (value << 15) & 0xefc60000;
        return value ^ (value >> 18);
    }

    /// <summary>A number from 0 to <paramref name="max"/>, both included: as NumPy's <c>random_interval</c>.</summary>
    public uint Interval(uint max)
    {
        if (max == 0)
        {
            return 0;
        }

        var mask = uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount(max);
        uint value;
        do
        {
            value = NextUInt32() & mask;
        }
        while (value > max);
        return value;
    }

    /// <summary>Shuffles in place, from the end (Fisher and Yates, in the form of Durstenfeld, 1964).</summary>
    public void Shuffle(Span<int> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = (int)Interval((uint)i);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    /// <summary>The numbers from 0 to <paramref name="count"/> - 1 in random order.</summary>
    public int[] Permutation(int count)
    {
        var values = new int[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = i;
        }

        Shuffle(values);
        return values;
    }

    /// <summary>Some of the values, in the order in which they were drawn: NumPy's <c>choice</c> without replacement.</summary>
    public int[] Choice(int[] values, int count) => Array.ConvertAll(Permutation(values.Length)[..count], position => values[position]);

    private static uint[] Initialize(uint seed)
    {
        var state = new uint[Size];
        for (var i = 0u; i < Size; i++)
        {
            state[i] = seed;
            seed = (1812433253 * (seed ^ (seed >> 30))) + i + 1;
        }

        return state;
    }

    private void Twist()
    {
        for (var i = 0; i < Size; i++)
        {
            var bits = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7fffffff);
            _state[i] = _state[(i + Middle) % Size] ^ (bits >> 1) ^ ((bits & 1) * 0x9908b0df);
        }

        _next = 0;
    }
}
