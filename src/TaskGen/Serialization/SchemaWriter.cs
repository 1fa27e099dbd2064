using System.Text;

namespace TaskGen.Serialization;

/// <summary>Collects a canonical description of a type's structure; a type that refers to itself is named the second time.</summary>
public sealed class SchemaWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<ObjectShape, int> _seen = [];

    /// <summary>The description so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Describes a type that has no inner structure, or names what surrounds one, for example <c>list</c>.</summary>
    public void Name(string name) => _text.Append(name);

    /// <summary>Describes a type that is made of others, for example <c>list(f64)</c>.</summary>
    public void Of(string name, params ReadOnlySpan<Codec> parts)
    {
        _text.Append(name).Append('(');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                _text.Append(',');
            }

            parts[i].Describe(this);
        }

        _text.Append(')');
    }

    /// <summary>Describes an object: the names and types of its members. The type's own name is left out, since bytes don't carry it.</summary>
    public void Object(ObjectShape shape)
    {
        if (_seen.TryGetValue(shape, out var number))
        {
            _text.Append('#').Append(number);
            return;
        }

        _seen.Add(shape, _seen.Count);
        _text.Append('{');
        var separator = "";
        foreach (var member in shape.Members)
        {
            _text.Append(separator).Append(member.Name).Append(':');
            member.Codec.Describe(this);
            separator = ",";
        }

        _text.Append('}');
    }
}
