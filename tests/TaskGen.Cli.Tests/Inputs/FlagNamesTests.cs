using TaskGen.Cli.Inputs;
using TaskGen.Cli.Tests.Support;
using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Inputs;

public sealed class FlagNamesTests
{
    private static readonly HashSet<string> Reserved = ["--json", "--seed"];
    private static readonly InputFlags Flags = new(
        new ValuesCodec(
            "Inputs",
            ValueMember.Required("hp", SampleTasks.Hyperparameters),
            ValueMember.Required("seed", Codecs.Int32),
            ValueMember.Required("useGpu", Codecs.Boolean)).Shape,
        Reserved);

    [Theory]
    [InlineData("--hp.maxIterations", "--hp.maxIterations")]
    [InlineData("--HP.MAXITERATIONS", "--hp.maxIterations")]
    [InlineData("--hp.max-iterations", "--hp.maxIterations")]
    [InlineData("--hp.max-iterations=5", "--hp.maxIterations=5")]
    [InlineData("--hp.max-iterations:5", "--hp.maxIterations:5")]
    [InlineData("--inputs.hp.c", "--hp.c")]
    [InlineData("--use-gpu", "--useGpu")]
    [InlineData("--inputs.use-gpu", "--useGpu")]
    [InlineData("--JSON", "--json")]
    [InlineData("--seed", "--seed")]
    [InlineData("--inputs.Seed", "--inputs.seed")]
    [InlineData("--unknown=Hp.C", "--unknown=Hp.C")]
    [InlineData("hp.C", "hp.C")]
    public void FlagsAreFoundWhateverTheirCase(string argument, string expected) =>
        Assert.Equal(expected, new FlagNames(Reserved, Flags.All).Normalize(argument));

    [Fact]
    public void AnInputWithTheNameOfAProgramsFlagHasTheLongNameAlone() =>
        Assert.Equal(["--hp", "--hp.c", "--hp.maxIterations", "--inputs.seed", "--useGpu"], Flags.All.Select(flag => flag.Name));
}
