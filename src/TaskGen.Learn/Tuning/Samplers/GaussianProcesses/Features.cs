using TaskGen.Learn.Tuning.Samplers.Points;

namespace TaskGen.Learn.Tuning.Samplers.GaussianProcesses;

/// <summary>Places of the unit cube as a kernel compares them.</summary>
internal static class Features
{
    // A category that no dimension has.
    private const double NoCategory = -1;

    /// <summary>
    /// The place itself; a number that is not searched is in the middle, so that it tells nothing beside what its condition tells.
    /// </summary>
    public static double[] Of(UnitCube cube, double[] unit)
    {
        double[] place = [.. unit];
        for (var d = 0; d < place.Length; d++)
        {
            if (double.IsNaN(place[d]))
            {
                place[d] = cube.Dimensions[d].IsCategory ? NoCategory : 0.5;
            }
        }

        return place;
    }
}
