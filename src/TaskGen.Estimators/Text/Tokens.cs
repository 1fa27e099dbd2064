using System.Globalization;
using System.Text;

namespace TaskGen.Estimators;

/// <summary>The words of a text, and runs of them (n-grams), as scikit-learn's default pattern finds them: two or more letters, digits or <c>_</c>.</summary>
/// <remarks>
/// Words are kept with one space between, so that each run of words is a piece of one buffer; both are used again from text to text.
/// Lower case is Unicode's simple mapping, with the two exceptions of Python: <c>İ</c>, and <c>Σ</c> at the end of a word.
/// </remarks>
internal sealed class Tokens(bool lowercase)
{
    private readonly StringBuilder _lowered = new();
    private readonly List<(int Start, int End)> _words = [];
    private char[] _buffer = new char[256];

    /// <summary>How many words the text has.</summary>
    public int Count => _words.Count;

    /// <summary>Some words in a row, with one space between.</summary>
    public ReadOnlySpan<char> Words(int first, int count) => _buffer.AsSpan(_words[first].Start.._words[first + count - 1].End);

    /// <summary>Reads the next text; null has no words.</summary>
    public void Read(string? text)
    {
        _words.Clear();
        var source = lowercase && text is not null ? Lowered(text) : text ?? "";
        if (_buffer.Length < source.Length + 1)
        {
            _buffer = new char[source.Length + 1];
        }

        var (length, start, runes) = (0, 0, 0);
        foreach (var rune in source.EnumerateRunes())
        {
            if (IsWordPart(rune))
            {
                length += rune.EncodeToUtf16(_buffer.AsSpan(length));
                runes++;
            }
            else
            {
                (length, start, runes) = End(length, start, runes);
            }
        }

        End(length, start, runes);
    }

    private (int Length, int Start, int Runes) End(int length, int start, int runes)
    {
        if (runes < 2)
        {
            return (start, start, 0);
        }

        _words.Add((start, length));
        _buffer[length] = ' ';
        return (length + 1, length + 1, 0);
    }

    // Python's \w: what it calls alphanumeric, and the underscore.
    private static bool IsWordPart(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_'
        : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private string Lowered(string text)
    {
        if (text.AsSpan().IndexOfAny('\u0130', '\u03a3') < 0)
        {
            return text.ToLowerInvariant();
        }

        _lowered.Clear().Append(text.ToLowerInvariant());
        for (var i = text.Length - 1; i >= 0; i--)
        {
            switch (text[i])
            {
                case '\u03a3' when i > 0 && char.IsLetter(text[i - 1]) && !(i + 1 < text.Length && char.IsLetter(text[i + 1])):
                    _lowered[i] = '\u03c2';
                    break;
                case '\u0130':
                    _lowered.Remove(i, 1).Insert(i, "i\u0307");
                    break;
            }
        }

        return _lowered.ToString();
    }
}
