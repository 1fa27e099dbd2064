using TaskGen.Definitions;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A task that takes an input of every kind and gives them back.</summary>
internal static class EveryKind
{
    private static readonly ValuesCodec Inner = new(
        "Inner", Required("size", Codecs.Int32, "How large."), Optional("name", Codecs.String, "\"x\"", "x"));

    private static readonly ValuesCodec Outer = new(
        "Outer", Required("inner", Inner), Optional("isOpen", Codecs.Boolean, "true", true));

    public static ValuesCodec Inputs { get; } = new(
        "Inputs",
        Optional("real", Codecs.Double, "0.5", 0.5, "A real number."),
        Optional("whole", Codecs.Int32, "1", 1),
        Optional("large", Codecs.Int64, "0", 0L),
        Optional("exact", Codecs.Decimal, "0", 0m),
        Optional(
            "text", Codecs.String, "\"auto\"", "auto", "Any text, and a description that is long enough to be wrapped where the column of descriptions ends."),
        Optional("augment", Codecs.Boolean, "false", false),
        Optional("color", Codecs.Enum(("Red", Color.Red), ("Green", Color.Green), ("DarkBlue", Color.DarkBlue)), "\"Red\"", Color.Red),
        Optional("maybe", Codecs.NullableValue(Codecs.Int32), "null", null),
        Optional("day", Codecs.DateOnly, null, new DateOnly(2024, 5, 1)),
        Optional("span", Codecs.TimeSpan, null, TimeSpan.FromHours(1)),
        Optional("id", Codecs.Guid, null, Guid.Empty),
        Optional("ks", Codecs.Numbers<int>(), null, [], "Neighbours."),
        Optional("words", Codecs.ReadOnlyList(Codecs.String), null, []),
        Optional("weights", Codecs.Dictionary(Codecs.Double), null, []),
        Optional("points", Codecs.List(Inner), null, []),
        Optional("outer", Codecs.Nullable(Outer), "null", null),
        Optional("file", Codecs.Nullable(Codecs.DataFile), "null", null));

    public static TaskDefinition<Values, Values> Task { get; } = new()
    {
        Name = "Samples.Guide.EveryKind",
        Description = "Gives its inputs back.",
        Inputs = Inputs,
        Output = Inputs,
        Invoke = static (inputs, _) => new(inputs),
    };
}
