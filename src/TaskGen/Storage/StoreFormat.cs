using System.Text.Json;
using System.Text.Json.Serialization;

namespace TaskGen.Storage;

/// <summary>What a store says of itself.</summary>
/// <param name="Version">The version of the directory's layout and of all files in it.</param>
internal sealed record StoreFormat(int Version)
{
    /// <summary>The version that this program writes, and the newest it reads.</summary>
    public const int Current = 1;

    /// <summary>Checks that a directory is a store of a known format; makes it one if it is new.</summary>
    /// <param name="layout">The directory.</param>
    /// <param name="isReadOnly">Whether nothing may be written; then a directory that is no store is an error.</param>
    /// <exception cref="StoreFormatException">It has a newer format, or is no store.</exception>
    public static void Check(StoreLayout layout, bool isReadOnly)
    {
        byte[]? content = null;
        try
        {
            content = File.ReadAllBytes(layout.FormatFile);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
        }

        if (content is not null)
        {
            CheckContent(layout.Root, layout.FormatFile, content);
            return;
        }

        if (isReadOnly)
        {
            throw new StoreFormatException(
                $"'{layout.Root}' is no store: it has no store.json. Name the directory that a run was given as its store.");
        }

        // The directory may hold models of an earlier run; anything else in it is not ours to judge.
        Directory.CreateDirectory(layout.Temporary);
        DurableFiles.Write(
            layout.FormatFile, layout.NewTemporaryFile(), JsonSerializer.SerializeToUtf8Bytes(new StoreFormat(Current), StoreFormatJson.Default.StoreFormat));
    }

    /// <summary>Checks what a store says of itself.</summary>
    /// <param name="store">The directory or URL of the store.</param>
    /// <param name="file">Where it says so.</param>
    /// <param name="content">What it says.</param>
    /// <exception cref="StoreFormatException">It has a newer format, or is damaged.</exception>
    public static void CheckContent(string store, string file, byte[] content)
    {
        if (Parse(file, content).Version is > Current and var version)
        {
            throw new StoreFormatException(
                $"The store '{store}' has format version {version}; this program knows versions up to {Current}. "
                + "Update the TaskGen packages of the program, or name another directory.");
        }
    }

    private static StoreFormat Parse(string file, byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, StoreFormatJson.Default.StoreFormat) is { Version: > 0 } format
                ? format
                : throw new JsonException("Expected an object with a \"version\" of 1 or more.");
        }
        catch (JsonException exception)
        {
            throw new StoreFormatException(
                $"The file '{file}' is damaged: {exception.Message} Restore it from a copy; for this version it is {{\"version\":{Current}}}.",
                exception);
        }
    }
}

/// <summary>How <c>store.json</c> is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StoreFormat))]
internal sealed partial class StoreFormatJson : JsonSerializerContext;
