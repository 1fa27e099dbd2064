using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Samplers.Automatic;
using TaskGen.Learn.Tuning.Samplers.CmaEs;
using TaskGen.Learn.Tuning.Samplers.GaussianProcesses;
using TaskGen.Learn.Tuning.Samplers.Grids;
using TaskGen.Learn.Tuning.Samplers.Nsga2;
using TaskGen.Learn.Tuning.Samplers.QuasiRandom;
using TaskGen.Learn.Tuning.Samplers.Tpe;
using TaskGen.Learn.Tuning.Samplers.Uniform;

namespace TaskGen.Learn;

/// <summary>How a study chooses what to try next.</summary>
/// <remarks>
/// A point is a function of the study's seed, of the number of its trial and of the trials that have ended before: with one trial at a time, a seed
/// reproduces a study. Grid and random search give the same points whatever runs at once. Trials that failed count as the worst; those that were stopped
/// early by how far they came and by what they had reported.
/// </remarks>
public abstract class Sampler
{
    private protected Sampler(string name) => Name = name;

    /// <summary>Its name, as on the command line: <c>tpe</c>, for example.</summary>
    public string Name { get; }

    /// <summary>Picks one of the others by the space, the number of trials and what is known already; the default.</summary>
    public static Sampler Auto() => new NamedSampler("auto", static setting => new AutoSampler(setting));

    /// <summary>
    /// Visits every point of a grid in order of declaration, the last hyperparameter fastest. What is continuous needs <c>[Steps]</c>; otherwise the
    /// study ends with an <see cref="InvalidSpaceException"/> that names the hyperparameter.
    /// </summary>
    public static Sampler Grid { get; } = new NamedSampler("grid", static setting => new GridSampler(setting));

    /// <summary>Draws at random, as the space says how likely values are (Bergstra and Bengio 2012); of finite spaces each point but once.</summary>
    public static Sampler Random() => new NamedSampler("random", static setting => new RandomSampler(setting));

    /// <summary>
    /// Spreads points evenly, by a Sobol sequence (Joe and Kuo 2008) with Owen's scrambling; dimensions after the 100th are random. Of finite spaces each
    /// point is drawn but once.
    /// </summary>
    public static Sampler QuasiRandom() => new NamedSampler("quasi-random", static setting => new SobolSampler(setting));

    /// <summary>
    /// The tree-structured Parzen estimator (Bergstra et al. 2011): for any space and any number of trials, also with conditions, categories, several
    /// scores and many trials at once.
    /// </summary>
    /// <param name="options">Its settings; null for the defaults.</param>
    public static Sampler Tpe(TpeOptions? options = null) =>
        new NamedSampler("tpe", setting => new TpeSampler(setting, options ?? new()), SamplerText.Of(options));

    /// <summary>
    /// The covariance matrix adaptation evolution strategy (Hansen 2016): for hundreds of trials and more over numbers. It minimises one score.
    /// </summary>
    /// <param name="options">Its settings; null for the defaults.</param>
    public static Sampler CmaEs(CmaEsOptions? options = null) =>
        new NamedSampler("cma-es", setting => new CmaEsSampler(setting, options ?? new()), SamplerText.Of(options));

    /// <summary>
    /// Bayesian optimisation with a Gaussian process (Jones et al. 1998): for up to a few hundred trials that are dear. It minimises one score.
    /// </summary>
    /// <param name="options">Its settings; null for the defaults.</param>
    public static Sampler GaussianProcess(GaussianProcessOptions? options = null) =>
        new NamedSampler("gaussian-process", setting => new GaussianProcessSampler(setting, options ?? new()), SamplerText.Of(options));

    /// <summary>The non-dominated sorting genetic algorithm (Deb et al. 2002): for many trials with several scores.</summary>
    /// <param name="options">Its settings; null for the defaults.</param>
    public static Sampler Nsga2(Nsga2Options? options = null) =>
        new NamedSampler("nsga2", setting => new Nsga2Sampler(setting, options ?? new()), SamplerText.Of(options));

    /// <summary>Reads a sampler from text such as <c>tpe</c> or <c>tpe(startupTrials: 20)</c>: its name, with settings in brackets.</summary>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static Sampler Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SamplerText.Parse(text);
    }

    /// <summary>The sampler with its settings, from which <see cref="Parse"/> makes it again.</summary>
    public override string ToString() => Name;

    /// <summary>Whether what it draws depends on how other trials ended.</summary>
    internal virtual bool IsAdaptive => Name is not ("grid" or "random" or "quasi-random");

    /// <summary>Whether it visits a number of points that the space gives.</summary>
    internal virtual bool IsExhaustive => Name == "grid";

    /// <summary>The sampler with its settings, and what it has chosen by itself.</summary>
    internal virtual string Describe(ITrialSampler sampler) => sampler.Description;

    /// <summary>Makes what draws the points of one study.</summary>
    internal abstract ITrialSampler Create(SamplerSetting setting);
}
