using TaskGen.Learn.Tuning.Spaces;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

/// <summary>Spaces with everything that a sampler may meet.</summary>
internal static class ContractSpaces
{
    /// <summary>How many points the space "finite" has: a times b, one of which has c beside it, times d.</summary>
    public const int FinitePoints = 2 * (1 + 3 + 1) * 2;

    private static readonly Dictionary<string, SearchDimension[]> All = new()
    {
        ["flat"] = [SearchDimension.Real("a", -5, 5), SearchDimension.Real("b", 1e-6, 1, log: true), SearchDimension.Real("c", 0, 1)],
        ["one"] = [SearchDimension.Real("a", 2, 3)],
        ["none"] = [SearchDimension.Real("a", 2, 2), SearchDimension.Integer("b", 4, 4), SearchDimension.Category("c", 1)],
        ["distributions"] = [SearchDimension.Normal("a", 10, 3), SearchDimension.LogNormal("b", 0, 2), SearchDimension.Real("c", 1, 1)],
        ["integers"] =
        [
            SearchDimension.Integer("a", -10, 10, 3), SearchDimension.Integer("b", 1, 1000, log: true), SearchDimension.Integer("c", 1, 64, 9, true),
        ],
        ["huge"] =
        [
            SearchDimension.Integer("a", 0, 1L << 50), SearchDimension.Integer("b", 1, 1L << 50, log: true),
            SearchDimension.Integer("c", -(1L << 40), 1L << 40, 1000),
        ],
        ["mixed"] =
        [
            SearchDimension.Real("a", 0, 1), SearchDimension.Real("b", 1e-5, 1, log: true), SearchDimension.Category("c", 3),
            SearchDimension.Integer("d", 1, 50), SearchDimension.Ordered("e", [1, 2, 4, 8]), SearchDimension.Normal("f", 0, 1),
        ],
        ["categories"] =
        [
            SearchDimension.Category("a", 6), SearchDimension.Category("b", 5), SearchDimension.Category("c", 1), SearchDimension.Category("d", 7),
        ],
        ["conditional"] =
        [
            SearchDimension.Real("early", 0, 1) with { Conditions = [new(1, [2])] },
            SearchDimension.Category("kernel", 3),
            SearchDimension.Real("gamma", 1e-5, 10, log: true) with { Conditions = [new(1, [1])] },
            SearchDimension.Integer("degree", 1, 5) with { Conditions = [new(1, [1, 2])] },
            SearchDimension.Category("shape", 4) with { Conditions = [new(3, [2, 3])] },
            SearchDimension.Real("c", 1e-3, 1e3, log: true),
        ],
        ["finite"] =
        [
            SearchDimension.Category("a", 2), SearchDimension.Category("b", 3),
            SearchDimension.Integer("c", 1, 3) with { Conditions = [new(1, [1])] }, SearchDimension.Ordered("d", [0.1, 10]),
        ],
    };

    public static IEnumerable<string> Names => All.Keys;

    public static SearchSpace Get(string name) => new([.. All[name]]);
}
