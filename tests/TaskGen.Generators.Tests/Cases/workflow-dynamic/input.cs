using System.Threading.Tasks;
using TaskGen;

namespace Acme;

/// <summary>Searches.</summary>
public static partial class Search
{
    /// <summary>Measures a point.</summary>
    /// <param name="x">The point.</param>
    /// <param name="class">What is added.</param>
    [Task]
    public static double Measure(double x, int @class = 1) => (x - 3) * (x - 3) + @class;

    /// <summary>Walks downhill.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<double> Minimum(WorkflowContext flow, double start, double step = 1)
    {
        var best = start;
        var least = await flow.Search.Measure(start);
        for (var i = 0; i < 10; i++)
        {
            var measured = await flow.Search.Measure(best + step);
            if (measured >= least)
            {
                break;
            }

            (best, least) = (best + step, measured);
        }

        return best;
    }

    [Workflow]
    public static async Task<double> Twice(double start, WorkflowContext? flow = null)
    {
        var first = await Minimum(flow!, start);
        return await Minimum(flow!, first, step: 0.5);
    }
}
