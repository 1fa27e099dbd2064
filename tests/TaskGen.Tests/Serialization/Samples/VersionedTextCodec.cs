using System.Text;

namespace TaskGen.Tests.Serialization;

/// <summary>A codec that a user might bring, for a type that TaskGen knows nothing of.</summary>
internal sealed class VersionedTextCodec(string identity = "text/1") : ICodec<StringBuilder>
{
    public string Identity => identity;

    public void Write(Stream destination, StringBuilder value) => destination.Write(Encoding.UTF8.GetBytes("T" + value));

    public StringBuilder Read(Stream source)
    {
        using var reader = new StreamReader(source, Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text.StartsWith('T') ? new StringBuilder(text[1..]) : throw new InvalidDataException("No T at the beginning.");
    }
}
