using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>
/// Writes inputs as the codecs want them: paths of files made absolute, objects with nothing but defaults added, flags in the place of what the
/// document has.
/// </summary>
/// <param name="files">Finds files.</param>
/// <param name="place">Where the value lies: the beginning of the paths in errors.</param>
internal sealed class InputWriter(DataFiles files, string place)
{
    /// <summary>Writes a value; what is no value of the type is written as it is, for the codec to refuse.</summary>
    public Action<Utf8JsonWriter> Write(Codec codec, JsonElement value) => writer => Write(writer, codec, value, null, place);

    /// <summary>Writes an object whose members come from flags, and from a document where no flag is.</summary>
    /// <param name="shape">The members.</param>
    /// <param name="document">The document, if there is one.</param>
    /// <param name="flags">The flags.</param>
    public Action<Utf8JsonWriter> Write(ObjectShape shape, JsonElement? document, InputTree flags) =>
        writer => WriteObject(writer, shape, document, flags, place);

    private void Write(Utf8JsonWriter writer, Codec codec, JsonElement value, InputTree? flags, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when codec.Shape is { } shape:
                WriteObject(writer, shape, value, flags, path);
                break;
            case JsonValueKind.Object when codec is { HasKeys: true, Element: { } element }:
                writer.WriteStartObject();
                foreach (var entry in value.EnumerateObject())
                {
                    writer.WritePropertyName(entry.Name);
                    Write(writer, element, entry.Value, null, $"{path}.{entry.Name}");
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array when codec is { HasKeys: false, Element: { } element }:
                var index = 0;
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(writer, element, item, null, $"{path}[{index++}]");
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String when codec.Type == typeof(DataFile):
                writer.WriteStringValue(files.Find(value.GetString()!, path));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private void WriteObject(Utf8JsonWriter writer, ObjectShape shape, JsonElement? document, InputTree? flags, string path)
    {
        var written = new bool[shape.Members.Count];
        writer.WriteStartObject();
        if (document is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var property in given.EnumerateObject())
            {
                writer.WritePropertyName(property.Name);
                var index = shape.IndexOf(property.Name);
                if (index < 0)
                {
                    property.Value.WriteTo(writer);
                    continue;
                }

                written[index] = true;
                WriteMember(writer, shape.Members[index], property.Value, flags?.Find(property.Name), $"{path}.{property.Name}");
            }
        }

        for (var i = 0; i < written.Length; i++)
        {
            var member = shape.Members[i];
            var flag = flags?.Find(member.Name);
            if (!written[i] && (flag is not null || (!member.IsOptional && AllOptional.Is(member.Codec))))
            {
                writer.WritePropertyName(member.Name);
                WriteMember(writer, member, null, flag, $"{path}.{member.Name}");
            }
        }

        writer.WriteEndObject();
    }

    private void WriteMember(Utf8JsonWriter writer, MemberShape member, JsonElement? document, InputTree? flag, string path)
    {
        var value = flag?.Value ?? document;
        if (value is { } given && (flag is not { HasMembers: true } || given.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object)))
        {
            Write(writer, member.Codec, given, null, path);
            return;
        }

        WriteObject(writer, member.Codec.Shape!, value, flag, path);
    }
}
