using System.Globalization;

namespace TaskGen.Learn.Text;

/// <summary>A choice with its settings as text: <c>median(startupTrials: 5)</c>, <c>kfold(10, shuffle: true)</c>, <c>random</c>.</summary>
internal sealed class SettingText
{
    private readonly string _text;
    private readonly string _what;
    private readonly List<(string? Name, string Value)> _arguments = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private int _next;

    /// <param name="text">The text.</param>
    /// <param name="what">What is chosen, in messages: <c>a pruner</c>.</param>
    /// <exception cref="FormatException">It is no name with settings in brackets.</exception>
    public SettingText(string text, string what)
    {
        (_text, _what) = (text.Trim(), what);
        var open = _text.IndexOf('(');
        if (open < 0)
        {
            Name = _text;
        }
        else
        {
            Name = _text[..open].Trim();
            if (!_text.EndsWith(')'))
            {
                throw Error("the bracket after its name is not closed");
            }

            _arguments.AddRange(Parts(_text[(open + 1)..^1]).Select(Argument));
        }

        if (Name.Length == 0)
        {
            throw Error("it has no name");
        }
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What a text chooses.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What is chosen, in messages: <c>a pruner</c>.</param>
    /// <param name="readers">How each choice is made of its settings.</param>
    /// <exception cref="FormatException">It is no known name with settings of its own in brackets.</exception>
    public static T Read<T>(string text, string what, IReadOnlyDictionary<string, Func<SettingText, T>> readers)
    {
        var setting = new SettingText(text, what);
        var reader = readers.GetValueOrDefault(setting.Name) ?? throw setting.Error($"expected one of {string.Join(", ", readers.Keys)}");
        try
        {
            var read = reader(setting);
            setting.Close();
            return read;
        }
        catch (ArgumentException exception)
        {
            throw setting.Error(exception.Message.TrimEnd('.'), exception);
        }
    }

    /// <summary>The next setting, by its place or by its name, as what it is parsed to; a default if it is not there.</summary>
    /// <exception cref="FormatException">It is not what is expected.</exception>
    public T Get<T>(string name, T missing)
        where T : ISpanParsable<T> => Find(name) is { } value ? Parse<T>(name, value) : missing;

    /// <summary>The next setting, which must be there.</summary>
    /// <exception cref="FormatException">It is not there, or not what is expected.</exception>
    public T Get<T>(string name)
        where T : ISpanParsable<T> => Find(name) is { } value ? Parse<T>(name, value) : throw Error($"it has no '{name}'");

    /// <summary>The next setting, if it is there.</summary>
    /// <exception cref="FormatException">It is not what is expected.</exception>
    public T? GetOrNull<T>(string name)
        where T : struct, ISpanParsable<T> => Find(name) is { } value ? Parse<T>(name, value) : null;

    /// <summary>The text of the next setting; null if it is not there.</summary>
    public string? Find(string name)
    {
        _known.Add(name);
        foreach (var (given, value) in _arguments)
        {
            if (string.Equals(given, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        // Settings without names come first, in order.
        return _next < _arguments.Count && _arguments[_next].Name is null ? _arguments[_next++].Value : null;
    }

    /// <summary>Makes sure that every setting was asked for.</summary>
    /// <exception cref="FormatException">There is one too many.</exception>
    public void Close()
    {
        foreach (var (name, value) in _arguments.Skip(_next))
        {
            if (name is null || !_known.Contains(name))
            {
                var known = _known.Count == 0 ? "it has none" : $"it has {string.Join(", ", _known)}";
                throw Error($"'{(name is null ? value : name)}' is no setting of '{Name}'; {known}");
            }
        }
    }

    /// <summary>An error about the text.</summary>
    public FormatException Error(string fault, Exception? cause = null) => new($"'{_text}' is not {_what}: {fault}.", cause);

    private (string? Name, string Value) Argument(string part)
    {
        var colon = part.IndexOf(':');
        var bracket = part.IndexOf('(');
        if (colon > 0 && (bracket < 0 || colon < bracket))
        {
            return (part[..colon].Trim(), part[(colon + 1)..].Trim());
        }

        return _arguments.Count > 0 && _arguments[^1].Name is not null
            ? throw Error($"'{part}' has no name, and stands behind one that has")
            : (null, part);
    }

    private T Parse<T>(string name, string value)
        where T : ISpanParsable<T> => T.TryParse(value, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw Error($"'{name}' is '{value}'; expected {Expected(typeof(T))}");

    private static string Expected(Type type) => type == typeof(bool) ? "true or false" : type == typeof(double) ? "a number" : "a whole number";

    // Commas in inner brackets belong to the inner setting.
    private static IEnumerable<string> Parts(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == ',' && depth == 0)
            {
                yield return text[start..i].Trim();
                start = i + 1;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }
}
