namespace TaskGen.Serialization;

/// <content>Text, and what is text in JSON.</content>
public static partial class Codecs
{
    /// <summary>A UTF-16 code unit; in JSON text of that length.</summary>
    public static Codec<char> Char { get; } = new CharCodec();

    /// <summary>Text; not null.</summary>
    public static Codec<string> String { get; } = new StringCodec();

    /// <summary>Bytes; base64 in JSON. Not null.</summary>
    public static Codec<byte[]> Bytes { get; } = new BytesCodec();

    /// <summary>A Guid; in JSON as <c>d3c4b5a6-0000-0000-0000-000000000000</c>.</summary>
    public static Codec<Guid> Guid { get; } = new GuidCodec();

    /// <summary>An absolute or relative URI, as it was written. Not null.</summary>
    public static Codec<Uri> Uri { get; } = new UriCodec();

    /// <summary>A file, written as its absolute path; a relative one that is read is taken from the reader's content root. Not null.</summary>
    public static Codec<DataFile> DataFile { get; } = new DataFileCodec();
}
