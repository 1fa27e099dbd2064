using TaskGen.Cli.Output;
using TaskGen.Storage.Pruning;

namespace TaskGen.Cli.Reports;

/// <summary>What the commands on the cache have to tell, as JSON.</summary>
internal static class CacheJson
{
    /// <summary>Writes the document of a list.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<CachedResult> results) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteStartArray("entries");
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("key", result.Key);
            writer.WriteString("task", result.Task);
            writer.WriteString("run", result.Run);
            writer.WriteString("node", result.Node);
            writer.WriteString("createdAt", result.CreatedAt.UtcDateTime);
            writer.WriteString("usedAt", result.UsedAt.UtcDateTime);
            writer.WriteNumber("bytes", result.Size);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes the document of a verification.</summary>
    public static void Write(Terminal terminal, VerifyResult result) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteNumber("objects", result.Objects);
        writer.WriteNumber("entries", result.Entries);
        writer.WriteNumber("bytes", result.Bytes);
        writer.WriteStartArray("damaged");
        foreach (var damage in result.Damaged)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", damage.Kind);
            writer.WriteString("name", damage.Name);
            writer.WriteString("problem", damage.Problem);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes the document of a pruning.</summary>
    public static void Write(Terminal terminal, PruneResult result) => JsonOutput.WriteDocument(terminal, writer =>
    {
        writer.WriteStartObject("removed");
        writer.WriteNumber("entries", result.EntriesRemoved);
        writer.WriteNumber("downloads", result.DownloadsRemoved);
        writer.WriteNumber("objects", result.ObjectsRemoved);
        writer.WriteNumber("bytes", result.BytesRemoved);
        writer.WriteNumber("leftovers", result.LeftoversRemoved);
        writer.WriteEndObject();
        writer.WriteStartObject("kept");
        writer.WriteNumber("entries", result.EntriesKept);
        writer.WriteNumber("downloads", result.DownloadsKept);
        writer.WriteNumber("objects", result.ObjectsKept);
        writer.WriteNumber("bytes", result.BytesKept);
        writer.WriteEndObject();
    });
}
