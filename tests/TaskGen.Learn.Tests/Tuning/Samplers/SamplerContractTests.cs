using TaskGen.Learn.Tuning.Samplers;
using TaskGen.Learn.Tuning.Samplers.Points;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn.Tests.Tuning.Samplers;

/// <summary>What every sampler keeps to, whatever it is made of.</summary>
public sealed class SamplerContractTests
{
    public static TheoryData<string> Samplers => [.. SamplerList.Names];

    public static TheoryData<string, string> SamplersInSpaces
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sampler in SamplerList.Names)
            {
                foreach (var space in ContractSpaces.Names)
                {
                    data.Add(sampler, space);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SamplersInSpaces))]
    public void PointsAreOfTheSpace(string sampler, string space)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get(space), seed: 1);

        study.Run(30);

        var cube = new UnitCube(study.Space);
        Assert.NotEmpty(study.History.Trials);
        Assert.All(study.History.Trials, trial => Assert.True(cube.Contains(trial.Point), string.Join(", ", trial.Point)));
    }

    [Theory]
    [MemberData(nameof(SamplersInSpaces))]
    public void ASeedDecidesEverything(string sampler, string space)
    {
        var first = new ContractStudy(sampler, ContractSpaces.Get(space), seed: 7);
        var second = new ContractStudy(sampler, ContractSpaces.Get(space), seed: 7);

        first.Run(26);
        second.Run(26);

        Assert.Equal(first.Points, second.Points);
    }

    [Theory]
    [MemberData(nameof(SamplersInSpaces))]
    public void AHistoryThatWasReadBackGoesOnAsIfItHadNeverStopped(string sampler, string space)
    {
        var undisturbed = new ContractStudy(sampler, ContractSpaces.Get(space), seed: 3);
        undisturbed.Run(30);
        foreach (var stop in new[] { 7, 19 })
        {
            var resumed = new ContractStudy(sampler, ContractSpaces.Get(space), seed: 3);
            resumed.Replay(undisturbed.History, stop);

            resumed.Run(30);

            Assert.Equal(undisturbed.Points, resumed.Points);
        }
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void SeedsDiffer(string sampler)
    {
        var first = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 1);
        var second = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 2);

        first.Run(20);
        second.Run(20);

        Assert.NotEqual(first.Points, second.Points);
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void FailedPrunedAndInfiniteTrialsAreTaken(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 5) { Odd = true };

        study.Run(60);

        var cube = new UnitCube(study.Space);
        Assert.Equal(60, study.History.Trials.Count);
        Assert.All(study.History.Trials, trial => Assert.True(cube.Contains(trial.Point)));
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void NothingButFailuresIsTaken(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 5) { AllFail = true };

        study.Run(40);

        Assert.Equal(40, study.Points.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void TiesAreTaken(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 5) { Constant = true };

        study.Run(40);

        Assert.Equal(40, study.Points.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void AThousandParallelAsksDiffer(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("flat"), seed: 2);
        study.Run(15);

        study.Ask(1000);

        Assert.Equal(1015, study.Points.Distinct().Count());
        study.TellAll();
        study.Run(1020);
        Assert.Equal(1020, study.History.Trials.Count);
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void PointsThatOthersChoseAreTaken(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("mixed"), seed: 2);
        study.Enqueue([1e9, -1e9, 0, 77, double.NaN, 2]);
        study.Enqueue([double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN]);
        study.Enqueue([0.5, 1e-3, 1, 4, 1, 1.5]);

        study.Run(40);

        var cube = new UnitCube(study.Space);
        Assert.All(study.History.Trials.Skip(3), trial => Assert.True(cube.Contains(trial.Point), string.Join(", ", trial.Point)));
    }

    [Theory]
    [MemberData(nameof(Samplers))]
    public void FiniteSpacesEndWhenEveryPointHasBeenDrawn(string sampler)
    {
        var study = new ContractStudy(sampler, ContractSpaces.Get("finite"), seed: 4);

        study.Run(100);

        Assert.Equal(ContractSpaces.FinitePoints, study.Points.Count);
        Assert.Equal(ContractSpaces.FinitePoints, study.Points.Distinct().Count());
    }
}
