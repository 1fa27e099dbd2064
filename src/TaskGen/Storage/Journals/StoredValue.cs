namespace TaskGen.Storage.Journals;

/// <summary>A value in its binary form: in place if it is small, or else as an object of the store.</summary>
/// <param name="Bytes">The bytes; null if they are an object.</param>
/// <param name="Sha256">The name of the object; null if the bytes are in place.</param>
/// <param name="Size">How many bytes they are.</param>
internal sealed record StoredValue(byte[]? Bytes, string? Sha256, long Size)
{
    /// <summary>Up to how many bytes a value is kept in place: below, a file of its own would take more room than the value.</summary>
    public const int Small = 4096;

    /// <summary>What a line of a journal refers to; null if that is nothing.</summary>
    public static StoredValue? Of(JournalRecord record) => record switch
    {
        RunStarted started => started.InputValue,
        NodeCommitted node => node.Output,
        CheckpointSaved checkpoint => checkpoint.Value,
        RunEnded ended => ended.Output,
        _ => null,
    };
}
