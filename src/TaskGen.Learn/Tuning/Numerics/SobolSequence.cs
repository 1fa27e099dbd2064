using System.Numerics;

namespace TaskGen.Learn.Tuning.Numerics;

/// <summary>
/// Points that fill the unit cube evenly (Sobol 1967, in Gray code's order after Antonov and Saleev 1979, with the direction numbers of
/// Joe and Kuo 2008), which can be scrambled as Owen does (1995), by a hash (Laine and Karras 2011, Burley 2020).
/// </summary>
internal static class SobolSequence
{
    private const int Bits = 32;

    /// <summary>How many dimensions have direction numbers.</summary>
    public static int Dimensions => JoeKuoNumbers.Dimensions;

    /// <summary>The direction numbers of a dimension, from the highest bit on.</summary>
    public static uint[] Directions(int dimension)
    {
        var directions = new uint[Bits];
        if (dimension == 0)
        {
            for (var bit = 0; bit < Bits; bit++)
            {
                directions[bit] = 1u << (Bits - 1 - bit);
            }

            return directions;
        }

        var (polynomial, initial) = JoeKuoNumbers.Read(dimension);
        var degree = initial.Length;
        for (var bit = 0; bit < Bits; bit++)
        {
            if (bit < degree)
            {
                directions[bit] = initial[bit] << (Bits - 1 - bit);
                continue;
            }

            var direction = directions[bit - degree] ^ (directions[bit - degree] >> degree);
            for (var k = 1; k < degree; k++)
            {
                if (((polynomial >> (degree - k)) & 1) != 0)
                {
                    direction ^= directions[bit - k];
                }
            }

            directions[bit] = direction;
        }

        return directions;
    }

    /// <summary>A coordinate of a point, as 32 bits behind the point.</summary>
    public static uint Coordinate(ReadOnlySpan<uint> directions, uint index)
    {
        var result = 0u;
        for (var rest = index ^ (index >> 1); rest != 0; rest &= rest - 1)
        {
            result ^= directions[BitOperations.TrailingZeroCount(rest)];
        }

        return result;
    }

    /// <summary>Swaps the halves of the unit interval, of each half, and so on, at random.</summary>
    public static uint Scramble(uint coordinate, uint seed)
    {
        var bits = Reverse(coordinate);
        bits ^= bits * 0x3D20ADEA;
        bits += seed;
        bits *= (seed >> 16) | 1;
        bits ^= bits * 0x05526C56;
        bits ^= bits * 0x53A22864;
        return Reverse(bits);
    }

    private static uint Reverse(uint bits)
    {
        bits = ((bits >> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
        bits = ((bits >> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
        bits = ((bits >> 4) & 0x0F0F0F0F) | ((bits & 0x0F0F0F0F) << 4);
        bits = ((bits >> 8) & 0x00FF00FF) | ((bits & 0x00FF00FF) << 8);
        return BitOperations.RotateLeft(bits, 16);
    }
}
