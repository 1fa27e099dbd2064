using TaskGen.Learn.Tuning.Numerics;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Uniform;

/// <summary>Draws at random, as the space says how likely values are (Bergstra and Bengio 2012); of finite spaces each point but once.</summary>
internal sealed class RandomSampler : ITrialSampler
{
    private readonly DrawnPoints _drawn;
    private readonly FreshPoint _fresh;

    public RandomSampler(SamplerSetting setting)
    {
        var cube = new UnitCube(setting.Space);
        _drawn = new(cube);
        _fresh = new(cube, setting.Seed);
    }

    public string Description => "random";

    public double[]? Suggest(TrialHistory history)
    {
        _drawn.Read(history);
        return _fresh.Draw(_drawn, history.Trials.Count);
    }
}
