using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Serialization;

/// <summary>How values of some type become bytes and text and back, and what their structure is.</summary>
/// <remarks>
/// A codec speaks to a <see cref="ValueWriter"/> or <see cref="ValueReader"/>, of which there are two kinds: a canonical
/// binary form, which stores and caches use, and JSON, which people and the command line use.
/// </remarks>
public abstract class Codec
{
    private byte[]? _schemaHash;

    private protected Codec()
    {
    }

    /// <summary>The type of the values.</summary>
    public abstract Type Type { get; }

    /// <summary>The name of the type as a C# programmer writes it, for example <c>double[]</c> or <c>Hyperparameters</c>.</summary>
    public abstract string TypeName { get; }

    /// <summary>The members, if values are objects with named members; otherwise null.</summary>
    public virtual ObjectShape? Shape => null;

    /// <summary>The values one may choose from, if there are few (enums, booleans); otherwise empty.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>Whether null is a value.</summary>
    public virtual bool AllowsNull => false;

    /// <summary>How the elements of a list, or the values of a dictionary, are written; null if values are neither.</summary>
    internal virtual Codec? Element => null;

    /// <summary>Whether values are dictionaries, whose keys are text.</summary>
    internal virtual bool HasKeys => false;

    /// <summary>Describes the structure of the type; two codecs with the same description read each other's bytes.</summary>
    public abstract void Describe(SchemaWriter schema);

    /// <summary>The SHA-256 of the structure's description, 32 bytes; computed once.</summary>
    internal ReadOnlySpan<byte> SchemaHash => _schemaHash ??= SHA256.HashData(Encoding.UTF8.GetBytes(DescribeSchema()));

    /// <summary>The description of the structure as text.</summary>
    internal string DescribeSchema()
    {
        var schema = new SchemaWriter();
        Describe(schema);
        return schema.ToString();
    }

    /// <summary>Writes a value whose type is known at run time alone.</summary>
    internal abstract void WriteUntyped(ValueWriter writer, object? value);

    /// <summary>Reads a value whose type is known at run time alone.</summary>
    internal abstract object? ReadUntyped(ValueReader reader);
}
