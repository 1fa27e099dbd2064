using System.Security.Cryptography;

namespace TaskGen.Storage;

/// <summary>Bytes by their SHA-256: written once, however many refer to them, and never changed.</summary>
internal sealed class ObjectStore(StoreLayout layout, TimeProvider timeProvider)
{
    /// <summary>Keeps the bytes of a value.</summary>
    public ObjectReference Put(ValueSink value)
    {
        var reference = new ObjectReference(value.GetHash(), value.Length);
        if (TryKeep(reference))
        {
            return reference;
        }

        if (value.File is { } file)
        {
            file.Flush(flushToDisk: true);
            file.Dispose();
            DurableFiles.Publish(file.Name, PathOf(reference.Sha256));
        }
        else
        {
            DurableFiles.Write(PathOf(reference.Sha256), layout.NewTemporaryFile(), value.Memory);
        }

        return reference;
    }

    /// <summary>Keeps bytes.</summary>
    public ObjectReference Put(ReadOnlySpan<byte> content)
    {
        var reference = new ObjectReference(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
        Put(reference, content);
        return reference;
    }

    /// <summary>Keeps the bytes of an object that was there before, and may have been pruned since.</summary>
    public void Put(ObjectReference reference, ReadOnlySpan<byte> content)
    {
        if (!TryKeep(reference))
        {
            DurableFiles.Write(PathOf(reference.Sha256), layout.NewTemporaryFile(), content);
        }
    }

    /// <summary>Makes a file of the store, which is written and synced and has no other name, an object.</summary>
    /// <param name="file">The file; it is gone then.</param>
    /// <param name="reference">Its bytes.</param>
    public void Adopt(string file, ObjectReference reference)
    {
        if (TryKeep(reference))
        {
            DurableFiles.Discard(file);
        }
        else
        {
            DurableFiles.Publish(file, PathOf(reference.Sha256));
        }
    }

    /// <summary>Whether an object is there, with the bytes that it should have; a damaged one is put into quarantine.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    public async Task<bool> IsWholeAsync(ObjectReference reference, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileStream(
                PathOf(reference.Sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 0, FileOptions.SequentialScan);
            await using (file.ConfigureAwait(false))
            {
                var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
                if (found == reference.Sha256)
                {
                    return true;
                }
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }

        PutAside(reference.Sha256);
        return false;
    }

    /// <summary>Reads the bytes of an object, which are checked.</summary>
    /// <exception cref="DamagedObjectException">They are not there, or not those that were written; then they are put into quarantine.</exception>
    /// <exception cref="IOException">They cannot be read.</exception>
    public byte[] Read(ObjectReference reference)
    {
        var path = PathOf(reference.Sha256);
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DamagedObjectException($"The object {reference.Sha256} is not in the store '{layout.Root}' any more.", exception);
        }

        var found = Convert.ToHexStringLower(SHA256.HashData(content));
        if (found != reference.Sha256)
        {
            PutAside(reference.Sha256);
            throw new DamagedObjectException(
                $"The object {reference.Sha256} in the store '{layout.Root}' is damaged: expected {reference.Size} bytes with this SHA-256, "
                + $"found {content.Length} bytes with SHA-256 {found}. It was moved to '{layout.Quarantine}'.");
        }

        return content;
    }

    /// <summary>Moves a damaged object out of the way, so that it is written anew when it is computed again.</summary>
    public void PutAside(string sha256) => Quarantine.Move(layout, PathOf(sha256), sha256);

    /// <summary>The names of all objects.</summary>
    public IEnumerable<string> All() => StoreDirectories.Names(layout.Objects);

    /// <summary>The file of an object.</summary>
    public string PathOf(string sha256) => StoreLayout.FileOf(layout.Objects, sha256);

    /// <summary>
    /// Whether the object is there already. It is marked as used now, so that a pruning at the same time, which looks at this mark last, keeps it.
    /// </summary>
    private bool TryKeep(ObjectReference reference)
    {
        var file = new FileInfo(PathOf(reference.Sha256));
        if (!file.Exists || file.Length != reference.Size)
        {
            return false;
        }

        try
        {
            // A clock that jumped back must not make the object older, and the mark has to change.
            var now = timeProvider.GetUtcNow().UtcDateTime;
            var after = file.LastWriteTimeUtc.AddSeconds(1);
            file.LastWriteTimeUtc = now > after ? now : after;
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
