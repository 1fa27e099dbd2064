using System.Text;

namespace TaskGen.Cli.Inputs;

/// <summary>The ways to write a flag: case does not count, and <c>--hp.max-iterations</c> is <c>--hp.maxIterations</c>.</summary>
internal sealed class FlagNames
{
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the names of a command line.</summary>
    /// <param name="reserved">The names of the flags that every definition shares.</param>
    /// <param name="flags">The flags of inputs.</param>
    public FlagNames(IEnumerable<string> reserved, IEnumerable<InputFlag> flags)
    {
        // The first owner of a spelling keeps it: what is exact before what is only near.
        var inputs = flags.ToList();
        foreach (var name in reserved.Concat(inputs.Select(flag => flag.Name)))
        {
            _exact.Add(name);
            _names.TryAdd(name, name);
        }

        foreach (var flag in inputs)
        {
            var longName = InputFlags.LongPrefix + string.Join('.', flag.Path);
            _names.TryAdd(longName, flag.Name);
            _names.TryAdd(Kebab(flag.Name), flag.Name);
            _names.TryAdd(Kebab(longName), flag.Name);
        }
    }

    /// <summary>An argument with its flag, if it begins with one, written as it is called.</summary>
    public string Normalize(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return argument;
        }

        var end = argument.AsSpan().IndexOfAny('=', ':');
        var name = end < 0 ? argument : argument[..end];
        return _exact.Contains(name) || !_names.TryGetValue(name, out var canonical) ? argument : canonical + argument[name.Length..];
    }

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text[^1] is not ('-' or '.'))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
