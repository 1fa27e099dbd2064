using TaskGen.Learn.Tuning.Samplers;

namespace TaskGen.Learn;

/// <summary>A sampler of ours.</summary>
internal sealed class NamedSampler(string name, Func<SamplerSetting, ITrialSampler> create) : Sampler(name)
{
    internal override ITrialSampler Create(SamplerSetting setting) => create(setting);
}
