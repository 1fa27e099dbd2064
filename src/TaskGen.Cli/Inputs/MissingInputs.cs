using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>Finds what inputs lack, so that one message names all of it.</summary>
internal sealed class MissingInputs(InputFlags flags)
{
    private readonly List<InputFlag> _missing = [];

    /// <summary>The flags of the values that have no default and are not there.</summary>
    public IReadOnlyList<InputFlag> Find(ObjectShape shape, JsonElement inputs)
    {
        Find(shape, inputs, []);
        return _missing;
    }

    private void Find(ObjectShape shape, JsonElement? value, string[] path)
    {
        foreach (var member in shape.Members)
        {
            string[] inner = [.. path, member.Name];
            JsonElement? given = value is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(member.Name, out var found) ? found : null;
            if (flags.Find(inner) is not { } flag || (given is null && member.IsOptional))
            {
                continue;
            }

            if (flag.HasMembers && (given is { ValueKind: JsonValueKind.Object } || (given is null && !member.Codec.AllowsNull)))
            {
                Find(member.Codec.Shape!, given, inner);
            }
            else if (given is null)
            {
                _missing.Add(flag);
            }
        }
    }
}
