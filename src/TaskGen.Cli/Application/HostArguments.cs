using TaskGen.Cli.Commands;

namespace TaskGen.Cli.Application;

/// <summary>What the host must know of the command line before any command is read: settings, and how much to log.</summary>
/// <param name="Settings">Keys and values of the configuration, in the order in which they were given.</param>
/// <param name="IsVerbose">Whether everything is logged.</param>
internal sealed record HostArguments(IReadOnlyList<KeyValuePair<string, string?>> Settings, bool IsVerbose)
{
    /// <summary>Reads the command line. What is wrong with it is found when the command is read.</summary>
    public static HostArguments Read(IReadOnlyList<string> args)
    {
        var settings = new List<KeyValuePair<string, string?>>();
        var isVerbose = false;
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            var (name, value) = Split(args[i]);
            if (Is(name, SharedOptions.SetName))
            {
                value ??= i + 1 < args.Count ? args[++i] : "";
                var end = value.IndexOf('=', StringComparison.Ordinal);
                if (end > 0)
                {
                    settings.Add(new(value[..end], value[(end + 1)..]));
                }
            }
            else if (value is null && (Is(name, SharedOptions.VerboseName) || name == SharedOptions.VerboseAlias))
            {
                isVerbose = true;
            }
        }

        return new HostArguments(settings, isVerbose);
    }

    private static bool Is(string name, string option) => string.Equals(name, option, StringComparison.OrdinalIgnoreCase);

    private static (string Name, string? Value) Split(string argument)
    {
        var end = argument.AsSpan().IndexOfAny('=', ':');
        return end < 0 ? (argument, null) : (argument[..end], argument[(end + 1)..]);
    }
}
