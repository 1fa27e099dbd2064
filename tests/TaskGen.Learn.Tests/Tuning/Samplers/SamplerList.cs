namespace TaskGen.Learn.Tests.Tuning.Samplers;

/// <summary>The samplers that keep to the contract.</summary>
internal static class SamplerList
{
    private static readonly Dictionary<string, Func<Sampler>> All = new()
    {
        ["random"] = Sampler.Random,
        ["quasi-random"] = Sampler.QuasiRandom,
        ["tpe"] = static () => Sampler.Tpe(),
        ["auto"] = Sampler.Auto,
        ["cma-es"] = static () => Sampler.CmaEs(),
        ["cma-es ipop"] = static () => Sampler.CmaEs(new() { Restart = CmaEsRestart.Ipop, Population = 5 }),
        ["gaussian-process"] = static () => Sampler.GaussianProcess(),
        ["nsga2"] = static () => Sampler.Nsga2(),
        ["tpe singly"] = static () => Sampler.Tpe(new() { Multivariate = false }),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Sampler Get(string name) => All[name]();
}
