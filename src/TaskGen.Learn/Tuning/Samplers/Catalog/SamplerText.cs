using TaskGen.Learn.Text;
using static System.FormattableString;

namespace TaskGen.Learn.Tuning.Samplers;

/// <summary>Samplers from text.</summary>
internal static class SamplerText
{
    private static readonly TpeOptions Tpe = new();
    private static readonly CmaEsOptions CmaEs = new();

    private static readonly Dictionary<string, Func<SettingText, Sampler>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = static _ => Sampler.Auto(),
        ["grid"] = static _ => Sampler.Grid,
        ["random"] = static _ => Sampler.Random(),
        ["quasi-random"] = static _ => Sampler.QuasiRandom(),
        ["tpe"] = static text => Sampler.Tpe(new()
        {
            StartupTrials = text.Get("startupTrials", Tpe.StartupTrials),
            Candidates = text.Get("candidates", Tpe.Candidates),
            Multivariate = text.Get("multivariate", Tpe.Multivariate),
        }),
        ["cma-es"] = static text => Sampler.CmaEs(new()
        {
            Population = text.GetOrNull<int>("population"),
            InitialDeviation = text.Get("initialDeviation", CmaEs.InitialDeviation),
            Restart = text.Find("restart") is { } restart ? Restart(text, restart) : CmaEs.Restart,
        }),
        ["gaussian-process"] = static text => Sampler.GaussianProcess(new() { StartupTrials = text.GetOrNull<int>("startupTrials") }),
        ["nsga2"] = static text => Sampler.Nsga2(new() { Population = text.GetOrNull<int>("population") }),
    };

    /// <summary>Settings as text; nothing for the defaults.</summary>
    public static string Of(TpeOptions? options) => options is null || options == Tpe
        ? ""
        : Invariant($"startupTrials: {options.StartupTrials}, candidates: {options.Candidates}, multivariate: {(options.Multivariate ? "true" : "false")}");

    /// <inheritdoc cref="Of(TpeOptions?)"/>
    public static string Of(CmaEsOptions? options) => options is null || options == CmaEs
        ? ""
        : (options.Population is { } population ? Invariant($"population: {population}, ") : "")
            + Invariant($"initialDeviation: {options.InitialDeviation}, restart: {options.Restart.ToString().ToLowerInvariant()}");

    /// <inheritdoc cref="Of(TpeOptions?)"/>
    public static string Of(GaussianProcessOptions? options) => options?.StartupTrials is { } trials ? Invariant($"startupTrials: {trials}") : "";

    /// <inheritdoc cref="Of(TpeOptions?)"/>
    public static string Of(Nsga2Options? options) => options?.Population is { } population ? Invariant($"population: {population}") : "";

    /// <summary>A sampler from its text, such as its own <see cref="object.ToString"/> gives.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Sampler Parse(string text) => SettingText.Read(text, "a sampler", Readers);

    private static CmaEsRestart Restart(SettingText text, string name) => Enum.TryParse<CmaEsRestart>(name, ignoreCase: true, out var restart)
        ? restart
        : throw text.Error($"'restart' is '{name}'; expected one of none, ipop, bipop");
}
