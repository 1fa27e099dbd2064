using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;

namespace TaskGen.Learn.Tuning.Samplers.Nsga2;

/// <summary>Makes new places out of those of parents.</summary>
internal sealed class Offspring(UnitCube cube)
{
    // The usual chances and distribution indices.
    private const double CrossoverChance = 0.9;
    private const double CrossoverIndex = 15;
    private const double MutationIndex = 20;

    /// <summary>Draws a place: two tournaments, crossover and mutation.</summary>
    /// <param name="parents">The parents' places, the best first.</param>
    /// <param name="random">What decides.</param>
    /// <param name="unit">Receives the place.</param>
    public void Draw(double[][] parents, ref StreamRandom random, Span<double> unit)
    {
        var first = parents[Tournament(parents.Length, ref random)];
        var second = parents[Tournament(parents.Length, ref random)];
        var crosses = random.NextDouble() < CrossoverChance;
        var mutationChance = 1.0 / Math.Max(1, cube.Dimensions.Count(static dimension => !dimension.IsConstant));
        // Parents are not tried again: what takes nothing from the other one is changed somewhere.
        var isCopy = !crosses || ReferenceEquals(first, second);
        var forced = (int)random.NextIndex(unit.Length);
        for (var d = 0; d < unit.Length; d++)
        {
            var (blank, swap, spread, mutate, step) =
                (random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble());
            var (x, y) = (first[d], second[d]);
            if (double.IsNaN(x) || double.IsNaN(y))
            {
                x = y = double.IsNaN(x) ? double.IsNaN(y) ? blank : y : x;
            }

            unit[d] = crosses && swap < 0.5 ? cube.Dimensions[d].IsCategory ? y : Cross(x, y, spread) : x;
            if (mutate < mutationChance || (d == forced && isCopy))
            {
                unit[d] = cube.Dimensions[d].IsCategory ? step : Mutate(d, unit[d], step);
            }
        }
    }

    // Of two at random, the better one: it has the lower rank.
    private static int Tournament(int count, ref StreamRandom random) => (int)Math.Min(random.NextIndex(count), random.NextIndex(count));

    private static double Cross(double x, double y, double chance)
    {
        var beta = chance < 0.5 ? Math.Pow(2 * chance, 1 / (CrossoverIndex + 1)) : Math.Pow(1 / (2 * (1 - chance)), 1 / (CrossoverIndex + 1));
        return Math.Clamp(0.5 * (((1 + beta) * x) + ((1 - beta) * y)), 0, 1);
    }

    private double Mutate(int d, double x, double chance)
    {
        var power = 1 / (MutationIndex + 1);
        var step = chance < 0.5
            ? Math.Pow((2 * chance) + ((1 - (2 * chance)) * Math.Pow(1 - x, MutationIndex + 1)), power) - 1
            : 1 - Math.Pow((2 * (1 - chance)) + (2 * (chance - 0.5) * Math.Pow(x, MutationIndex + 1)), power);

        // An integer that changes goes to its neighbour at least.
        var least = cube.Dimensions[d].IsDiscrete ? 1.0 / cube.Dimensions[d].Count : 0;
        return Math.Clamp(x + (Math.Abs(step) < least ? Math.CopySign(least, step) : step), 0, 1);
    }
}
