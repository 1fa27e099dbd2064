using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>Reads and writes the two files of a saved model.</summary>
internal static class ModelFiles
{
    // Letters and quotes are written as they are: people read this, and it is no part of a web page.
    private static readonly SavedModelJson Readable = new(
        new JsonSerializerOptions(SavedModelJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a file and waits until the disk has it.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            await file.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>Writes what is recorded of a model.</summary>
    public static Task WriteInformationAsync(string directory, SavedModel information, CancellationToken cancellationToken) =>
        WriteAsync(
            Path.Combine(directory, ModelFolder.InformationFile),
            JsonSerializer.SerializeToUtf8Bytes(information, Readable.SavedModel),
            cancellationToken);

    /// <summary>Reads what is recorded of a model.</summary>
    /// <exception cref="InvalidModelException">The file is damaged, missing, or of a newer format.</exception>
    public static async Task<SavedModel> ReadInformationAsync(string directory, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, ModelFolder.InformationFile);
        try
        {
            var content = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            using var document = JsonDocument.Parse(content);
            CheckFormat(path, document.RootElement);
            var information = document.RootElement.Deserialize(SavedModelJson.Default.SavedModel)!;
            return information with { Path = Path.GetFullPath(directory) };
        }
        catch (JsonException exception)
        {
            throw new InvalidModelException(
                $"The file '{path}' is damaged: {exception.Message} Delete its directory, or restore it from a copy.", exception);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidModelException(
                $"The saved model in '{directory}' has no {ModelFolder.InformationFile}. Delete the directory, or restore it from a copy.", exception);
        }
    }

    /// <summary>Whether the bytes of a model are there, and those that were written.</summary>
    public static async Task<bool> HasModelAsync(SavedModel information, CancellationToken cancellationToken)
    {
        var path = Path.Combine(information.Path, ModelFolder.ModelFile);
        if (!File.Exists(path))
        {
            return false;
        }

        var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
        await using (content.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false)) == information.File.Sha256;
        }
    }

    /// <summary>Reads the bytes of a model, which must be those that were written.</summary>
    /// <exception cref="InvalidModelException">The file is damaged or missing.</exception>
    public static async Task<byte[]> ReadModelAsync(SavedModel information, CancellationToken cancellationToken)
    {
        var path = Path.Combine(information.Path, ModelFolder.ModelFile);
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (FileNotFoundException exception)
        {
            throw new InvalidModelException(
                $"The saved model in '{information.Path}' has no {ModelFolder.ModelFile}. Delete the directory and train again.", exception);
        }

        var found = Convert.ToHexStringLower(SHA256.HashData(content));
        return found == information.File.Sha256
            ? content
            : throw new InvalidModelException(
                $"The file '{path}' is damaged: expected {information.File.Bytes} bytes with SHA-256 {information.File.Sha256}, "
                + $"found {content.Length} bytes with SHA-256 {found}. Restore it from a copy, or delete its directory and train again.");
    }

    private static void CheckFormat(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var format)
            || format < 1)
        {
            throw new JsonException("Expected an object with a \"version\" of 1 or more.");
        }

        if (format > SavedModel.CurrentFormat)
        {
            throw new InvalidModelException(
                $"The file '{path}' has format version {format}; this program knows versions up to {SavedModel.CurrentFormat}. "
                + "Update the TaskGen packages of the program, or load a model that an earlier one saved.");
        }
    }
}
