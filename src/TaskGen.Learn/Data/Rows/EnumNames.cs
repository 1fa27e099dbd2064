using System.ComponentModel;
using System.Text;

namespace TaskGen.Learn;

/// <summary>The names of an enumeration, for reading it from text and turning it into numbers without reflection. Called by generated code.</summary>
/// <remarks>A field matches a name exactly, else ignoring the case of ASCII letters, else the number behind a member; blanks around it do not count.</remarks>
/// <typeparam name="TEnum">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly (byte[] Name, byte[] Number, TEnum Value)[] _members;
    private readonly TEnum[] _levels;

    /// <summary>Takes the members in the order of their declaration.</summary>
    /// <param name="members">A name, as it stands in the data, and the member it means.</param>
    public EnumNames(params ReadOnlySpan<(string Name, TEnum Value)> members)
    {
        _members = new (byte[], byte[], TEnum)[members.Length];
        var names = new string[members.Length];
        var (levels, levelNames) = (new List<TEnum>(), new List<string>());
        for (var i = 0; i < members.Length; i++)
        {
            var (name, value) = members[i];
            names[i] = name;
            _members[i] = (Encoding.UTF8.GetBytes(name), Encoding.ASCII.GetBytes(value.ToString("D")), value);
            if (!levels.Contains(value))
            {
                levels.Add(value);
                levelNames.Add(name);
            }
        }

        _levels = [.. levels];
        Levels = levelNames;
        Expected = $"one of {string.Join(", ", names)} ({typeof(TEnum).Name})";
    }

    /// <summary>A name for each value, in the order of declaration.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>What a field must hold, for the end of "expected …".</summary>
    internal string Expected { get; }

    /// <summary>The position of a value among the levels, from 0; NaN for a missing one.</summary>
    /// <exception cref="InvalidOperationException">The value is no member of the enumeration.</exception>
    public double Position(TEnum? value)
    {
        if (value is not { } level)
        {
            return double.NaN;
        }

        var position = Array.IndexOf(_levels, level);
        return position >= 0
            ? position
            : throw new InvalidOperationException($"{level:D} is no member of {typeof(TEnum).Name}; expected {Expected}. Add a member, or correct the rows.");
    }

    /// <summary>Writes a one at the position of a value and zeros elsewhere; zeros alone for a missing one.</summary>
    /// <exception cref="InvalidOperationException">The value is no member of the enumeration.</exception>
    public void WriteOneHot(TEnum? value, Span<double> columns)
    {
        columns[.._levels.Length].Clear();
        if (value is not null)
        {
            columns[(int)Position(value)] = 1;
        }
    }

    internal bool TryParse(ReadOnlySpan<byte> field, out TEnum value)
    {
        var text = field.Trim(" \t"u8);
        foreach (var member in _members)
        {
            if (text.SequenceEqual(member.Name))
            {
                value = member.Value;
                return true;
            }
        }

        foreach (var member in _members)
        {
            if (Ascii.EqualsIgnoreCase(text, member.Name) || text.SequenceEqual(member.Number))
            {
                value = member.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
