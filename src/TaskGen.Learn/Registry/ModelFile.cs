using System.Security.Cryptography;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The bytes of a saved model.</summary>
/// <param name="Type">The name of the model's type as a C# programmer writes it.</param>
/// <param name="Structure">The structure of the type, by which a program tells whether it can read the bytes.</param>
/// <param name="Bytes">The length of the file.</param>
/// <param name="Sha256">The SHA-256 of the file, in lower-case hexadecimal digits.</param>
public sealed record ModelFile(string Type, string Structure, long Bytes, string Sha256)
{
    /// <summary>Describes the bytes that a codec wrote.</summary>
    internal static ModelFile Of(Codec codec, ReadOnlySpan<byte> content) =>
        new(codec.TypeName, codec.DescribeSchema(), content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}
