using TaskGen.Learn.Tuning.Samplers;

namespace TaskGen.Learn;

/// <summary>How a study chooses what to try next.</summary>
public abstract class Sampler
{
    private protected Sampler(string name) => Name = name;

    /// <summary>Its name, as on the command line: <c>tpe</c>, for example.</summary>
    public string Name { get; }

    /// <summary>Chooses a sampler by itself.</summary>
    public static Sampler Auto() => Tpe();

    /// <summary>Visits every point of a grid in order of declaration, the last hyperparameter fastest. What is continuous needs <c>[Steps]</c>.</summary>
    public static Sampler Grid { get; } = new NamedSampler("grid", static setting => new Tuning.Samplers.Grids.GridSampler(setting));

    /// <summary>Draws at random, as the space says how likely values are; of finite spaces each point but once.</summary>
    public static Sampler Random() => new NamedSampler("random", static setting => new Tuning.Samplers.Uniform.RandomSampler(setting));

    /// <summary>Spreads points evenly, by a scrambled Sobol sequence; of finite spaces each point is drawn but once.</summary>
    public static Sampler QuasiRandom() => new NamedSampler("quasi-random", static setting => new Tuning.Samplers.QuasiRandom.SobolSampler(setting));

    /// <summary>The tree-structured Parzen estimator.</summary>
    public static Sampler Tpe(TpeOptions? options = null) =>
        new NamedSampler("tpe", setting => new Tuning.Samplers.Tpe.TpeSampler(setting, options ?? new()));

    /// <summary>Reads a sampler from its name.</summary>
    /// <exception cref="FormatException">There is none of the name.</exception>
    public static Sampler Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SamplerText.Parse(text);
    }

    /// <summary>The sampler with its settings.</summary>
    public override string ToString() => Name;

    /// <summary>Whether what it draws depends on how other trials ended.</summary>
    internal virtual bool IsAdaptive => Name is not ("grid" or "random" or "quasi-random");

    /// <summary>Whether it visits a number of points that the space gives.</summary>
    internal virtual bool IsExhaustive => Name == "grid";

    /// <summary>The sampler with its settings, and what it has chosen by itself.</summary>
    internal virtual string Describe(ITrialSampler sampler) => ToString();

    /// <summary>Makes what draws the points of one study.</summary>
    internal abstract ITrialSampler Create(SamplerSetting setting);
}
