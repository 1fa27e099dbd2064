using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Serialization;

namespace TaskGen.Cli.Reports;

/// <summary>What an input is where nobody gives it.</summary>
internal static class InputDefault
{
    /// <summary>The default as JSON; null if there is none, or none that is a constant.</summary>
    public static string? Of(MemberShape member)
    {
        if (member.IsOptional)
        {
            return member.Default;
        }

        if (!AllOptional.Is(member.Codec))
        {
            return null;
        }

        var members = member.Codec.Shape!.Members.Select(inner => (inner.Name, Value: Of(inner))).ToList();
        return members.Exists(inner => inner.Value is null) ? null : JsonOutput.Text(
            writer =>
            {
                writer.WriteStartObject();
                foreach (var (name, value) in members)
                {
                    writer.WritePropertyName(name);
                    writer.WriteRawValue(value!);
                }

                writer.WriteEndObject();
            },
            indented: false);
    }
}
