using System.ComponentModel;
using System.Text;

namespace TaskGen.Learn;

/// <summary>The texts that a column may hold, for reading it and turning it into numbers. Called by generated code.</summary>
/// <remarks>A field matches a category exactly; blanks around it do not count.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CategoryNames
{
    private readonly string[] _levels;
    private readonly byte[][] _texts;

    /// <summary>Takes the categories in their order.</summary>
    public CategoryNames(params ReadOnlySpan<string> levels)
    {
        _levels = levels.ToArray();
        _texts = Array.ConvertAll(_levels, Encoding.UTF8.GetBytes);
        Expected = $"one of {FoundText.List(_levels)}";
    }

    /// <summary>The categories in their order.</summary>
    public IReadOnlyList<string> Levels => _levels;

    /// <summary>What a field must hold, for the end of "expected …".</summary>
    internal string Expected { get; }

    /// <summary>The position of a category, from 0; NaN for a missing one.</summary>
    /// <exception cref="InvalidOperationException">The text is none of the categories.</exception>
    public double Position(string? text)
    {
        if (text is null)
        {
            return double.NaN;
        }

        var position = Array.IndexOf(_levels, text);
        return position >= 0
            ? position
            : throw new InvalidOperationException($"{FoundText.Quote(text)} is no category; expected {Expected}. Add it to [Categories], or correct the rows.");
    }

    /// <summary>Writes a one at the position of a category and zeros elsewhere; zeros alone for a missing one.</summary>
    /// <exception cref="InvalidOperationException">The text is none of the categories.</exception>
    public void WriteOneHot(string? text, Span<double> columns)
    {
        columns[.._levels.Length].Clear();
        if (text is not null)
        {
            columns[(int)Position(text)] = 1;
        }
    }

    internal bool TryParse(ReadOnlySpan<byte> field, out string level)
    {
        var text = field.Trim(" \t"u8);
        for (var i = 0; i < _texts.Length; i++)
        {
            if (text.SequenceEqual(_texts[i]))
            {
                level = _levels[i];
                return true;
            }
        }

        level = "";
        return false;
    }
}
