using TaskGen.Cli.Inputs;
using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Inputs;

public sealed class RecursiveTypeTests
{
    [Fact]
    public void ATypeThatContainsItselfHasAFlagForJsonWhereItBeginsAgain()
    {
        var flags = new InputFlags(new ObjectShape("Inputs", new MemberShape("list", ChainCodec.Instance)), new HashSet<string>());

        Assert.Equal(
            [("--list", FlagForm.Json, true, true), ("--list.value", FlagForm.Scalar, true, false), ("--list.next", FlagForm.Json, false, false)],
            flags.All.Select(flag => (flag.Name, flag.Form, flag.IsRequired, flag.HasMembers)));
    }

    [Fact]
    public void ATypeThatRequiresItselfHasDefaultsForNothing() => Assert.False(AllOptional.Is(EndlessCodec.Instance));

    private sealed record Chain(int Value, Chain? Next);

    private sealed class ChainCodec : ObjectCodec<Chain>
    {
        public static ChainCodec Instance { get; } = new();

        private static readonly ObjectShape Members = new(
            "Chain", new MemberShape("value", Codecs.Int32), new MemberShape("next", Codecs.Nullable(Instance)) { IsOptional = true });

        public override ObjectShape Shape => Members;

        public override void Write(ValueWriter writer, Chain value) => throw new NotSupportedException("Only the shape is used.");

        public override Chain Read(ValueReader reader) => throw new NotSupportedException("Only the shape is used.");
    }

    private sealed class EndlessCodec : ObjectCodec<Chain>
    {
        public static EndlessCodec Instance { get; } = new();

        private static readonly ObjectShape Members = new("Endless", new MemberShape("next", Instance));

        public override ObjectShape Shape => Members;

        public override void Write(ValueWriter writer, Chain value) => throw new NotSupportedException("Only the shape is used.");

        public override Chain Read(ValueReader reader) => throw new NotSupportedException("Only the shape is used.");
    }
}
