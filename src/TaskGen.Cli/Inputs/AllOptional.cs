using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>Tells objects that may be left out because every member may.</summary>
internal static class AllOptional
{
    /// <summary>Whether <c>{}</c> is a value, perhaps with inner objects that are <c>{}</c> in their turn.</summary>
    public static bool Is(Codec codec) => codec.Shape is { } shape && !codec.AllowsNull && Is(shape, []);

    private static bool Is(ObjectShape shape, ObjectShape[] around) =>
        !around.Contains(shape)
        && shape.Members.All(member => member.IsOptional
            || (member.Codec is { AllowsNull: false, Shape: { } inner } && Is(inner, [.. around, shape])));
}
