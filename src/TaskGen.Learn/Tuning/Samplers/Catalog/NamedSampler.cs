using TaskGen.Learn.Tuning.Samplers;

namespace TaskGen.Learn;

/// <summary>A sampler of ours.</summary>
/// <param name="name">Its name.</param>
/// <param name="create">Makes one for a study.</param>
/// <param name="settings">Its settings as text; empty if all have their defaults.</param>
internal sealed class NamedSampler(string name, Func<SamplerSetting, ITrialSampler> create, string settings = "") : Sampler(name)
{
    /// <inheritdoc/>
    public override string ToString() => settings.Length == 0 ? Name : $"{Name}({settings})";

    internal override ITrialSampler Create(SamplerSetting setting) => create(setting);
}
