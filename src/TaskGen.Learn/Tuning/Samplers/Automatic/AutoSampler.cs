using TaskGen.Learn.Tuning.Samplers.CmaEs;
using TaskGen.Learn.Tuning.Samplers.GaussianProcesses;
using TaskGen.Learn.Tuning.Samplers.Nsga2;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Samplers.Tpe;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tuning.Samplers.Automatic;

/// <summary>
/// Picks a sampler by the space, the number of trials, and how many have ended and are running: a Gaussian process while it is affordable, then what is
/// made for long studies. What it picks can change from trial to trial: every sampler goes on from what the others tried.
/// </summary>
internal sealed class AutoSampler : ITrialSampler
{
    private const int ProcessTrials = 250;
    private const int ProcessDimensions = 40;
    private const int ProcessRunning = 16;
    private const int GeneticTrials = 1000;

    private readonly Pick[] _picks;
    private Pick _current;

    public AutoSampler(SamplerSetting setting)
    {
        var cube = new UnitCube(setting.Space);
        var searched = cube.Dimensions.Count(static dimension => !dimension.IsConstant);
        var isNumeric = setting.Space.IsFlat && !cube.Dimensions.Any(static dimension => dimension.IsCategory);
        Pick process = new(() => new GaussianProcessSampler(setting, new()), "gaussian-process, which makes most of few trials");
        Pick parzen = new(() => new TpeSampler(setting, new()), setting.Objectives > 1
            ? "tpe, since there are several scores and not too many trials"
            : "tpe, since the space has categories or conditions and the trials are many");
        Pick strategy = new(() => new CmaEsSampler(setting, new()), "cma-es, since the space is of numbers and the trials are many");
        Pick crowd = new(() => new CmaEsSampler(setting, new()), "cma-es, since the space is of numbers and many trials run at once");
        Pick genetic = new(() => new Nsga2Sampler(setting, new()), "nsga2, since there are several scores and many trials");
        _picks = setting.Objectives > 1
            ? setting.MaxTrials >= GeneticTrials ? [genetic, genetic, genetic] : [parzen, parzen, parzen]
            : searched > ProcessDimensions
                ? isNumeric ? [strategy, strategy, crowd] : [parzen, parzen, parzen]
                : isNumeric ? [process, strategy, crowd] : [process, parzen, parzen];
        _current = _picks[0];
    }

    public string Description => "auto: " + _current.Reason;

    public double[]? Suggest(TrialHistory history)
    {
        var isCrowded = history.Running > ProcessRunning;
        _current = history.Finished.Count < ProcessTrials ? _picks[isCrowded ? 2 : 0] : _picks[1];
        return _current.Sampler.Suggest(history);
    }

    private sealed class Pick(Func<ITrialSampler> create, string reason)
    {
        private ITrialSampler? _sampler;

        public string Reason => reason;

        public ITrialSampler Sampler => _sampler ??= create();
    }
}
