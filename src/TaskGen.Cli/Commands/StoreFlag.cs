using System.CommandLine;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>The flag that names the store.</summary>
internal sealed class StoreFlag
{
    private const string Default = ".taskgen";

    /// <param name="description">What the command does with the store; the default is added.</param>
    public StoreFlag(string description) => Option = new Option<string[]>("--store")
    {
        Description = description + " [default: .taskgen in the current directory]",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The flag.</summary>
    public Option<string[]> Option { get; }

    /// <summary>The directory as it was named; null if it was not.</summary>
    public string? Given(ParseResult parse) => Words.Single(parse, Option);

    /// <summary>The absolute path of the directory.</summary>
    /// <exception cref="UsageException">It is no path.</exception>
    public string Read(ParseResult parse, Terminal terminal) => Path.GetFullPath(
        Given(parse) switch
        {
            null => Default,
            var path when string.IsNullOrWhiteSpace(path) => throw new UsageException($"--store: expected the path of a directory, found \"{path}\"."),
            var path => path,
        },
        terminal.CurrentDirectory);

    /// <summary>Opens the store to read from.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="StoreFormatException">It has a newer format, or is damaged.</exception>
    public static RunStore Open(string path)
    {
        try
        {
            return RunStore.Open(path);
        }
        catch (StoreFormatException) when (!File.Exists(new Storage.StoreLayout(path).FormatFile))
        {
            throw new UsageException($"There is no store in '{path}': nothing has run there. Name another directory with --store.");
        }
    }
}
