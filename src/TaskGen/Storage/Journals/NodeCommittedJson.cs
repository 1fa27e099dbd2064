using System.Text.Json;

namespace TaskGen.Storage.Journals;

/// <summary>Writes the record of a result as the serializer would, in a third of the time: a run has as many as calls.</summary>
internal static class NodeCommittedJson
{
    /// <summary>Writes the record.</summary>
    public static void Write(Utf8JsonWriter json, NodeCommitted node)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "node"u8);
        json.WriteString("path"u8, node.Path);
        json.WriteString("task"u8, node.Task);
        json.WriteString("key"u8, node.Key);
        json.WriteString("version"u8, node.Version);
        json.WriteNumber("attempts"u8, node.Attempts);
        json.WriteString("startedAt"u8, node.StartedAt);
        json.WriteNumber("durationMs"u8, node.DurationMs);
        if (node.Origin is { } origin)
        {
            json.WriteString("origin"u8, origin);
        }

        json.WriteStartObject("output"u8);
        if (node.Output.Bytes is { } bytes)
        {
            json.WriteBase64String("bytes"u8, bytes);
        }

        if (node.Output.Sha256 is { } sha256)
        {
            json.WriteString("sha256"u8, sha256);
        }

        json.WriteNumber("size"u8, node.Output.Size);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
