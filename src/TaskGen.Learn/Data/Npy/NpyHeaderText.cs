using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Reads the header of an .npy file, which is a dictionary as Python writes it.</summary>
/// <param name="text">For example <c>{'descr': '&lt;f8', 'fortran_order': False, 'shape': (3, 2), }</c>.</param>
internal sealed class NpyHeaderText(string text)
{
    private int _position;

    /// <summary>What the header says of type, order and size.</summary>
    /// <exception cref="FormatException">It is no such dictionary; the message says what was expected.</exception>
    public (string Type, bool IsFortranOrder, IReadOnlyList<long> Shape) Read()
    {
        string? type = null;
        bool? isFortranOrder = null;
        List<long>? shape = null;
        Expect('{');
        while (!TryTake('}'))
        {
            var key = String();
            Expect(':');
            switch (key)
            {
                case "descr":
                    type = Type();
                    break;
                case "fortran_order":
                    isFortranOrder = Truth();
                    break;
                case "shape":
                    shape = Shape();
                    break;
                default:
                    throw new FormatException($"no key '{key}'");
            }

            if (!TryTake(','))
            {
                Expect('}');
                break;
            }
        }

        return (
            type ?? throw new FormatException("a key 'descr'"),
            isFortranOrder ?? throw new FormatException("a key 'fortran_order'"),
            shape ?? throw new FormatException("a key 'shape'"));
    }

    private char Next()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return _position < text.Length ? text[_position] : '\0';
    }

    private bool TryTake(char character)
    {
        if (Next() != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(char character)
    {
        if (!TryTake(character))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{character}' at character {_position + 1}"));
        }
    }

    private string String()
    {
        var quote = Next();
        var end = quote is '\'' or '"' ? text.IndexOf(quote, _position + 1) : -1;
        if (end < 0)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a text in quotes at character {_position + 1}"));
        }

        var value = text[(_position + 1)..end];
        _position = end + 1;
        return value;
    }

    // A type with named fields is a list, which is refused later: only its end is looked for.
    private string Type()
    {
        if (Next() is not ('[' or '('))
        {
            return String();
        }

        var start = _position;
        for (var depth = 0; Next() is not '\0';)
        {
            if (text[_position] is '\'' or '"')
            {
                String();
                continue;
            }

            depth += text[_position] switch { '[' or '(' or '{' => 1, ']' or ')' or '}' => -1, _ => 0 };
            _position++;
            if (depth == 0)
            {
                return text[start.._position];
            }
        }

        throw new FormatException("the end of the list of types");
    }

    private bool Truth()
    {
        Next();
        foreach (var (word, value) in new[] { ("True", true), ("False", false) })
        {
            if (text.AsSpan(_position).StartsWith(word, StringComparison.Ordinal))
            {
                _position += word.Length;
                return value;
            }
        }

        throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"True or False at character {_position + 1}"));
    }

    private List<long> Shape()
    {
        var shape = new List<long>();
        Expect('(');
        while (!TryTake(')'))
        {
            Next();
            var length = text.AsSpan(_position).IndexOfAnyExceptInRange('0', '9');
            if (length < 1 || !long.TryParse(text.AsSpan(_position, length), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"a whole number at character {_position + 1}"));
            }

            shape.Add(count);
            _position += length;
            TryTake('L');
            if (!TryTake(','))
            {
                Expect(')');
                break;
            }
        }

        return shape;
    }
}
