using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Storage.Remote;

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

    /// <summary>The store as it was named; null if it was not.</summary>
    public string? Given(ParseResult parse) => Words.Single(parse, Option);

    /// <summary>The absolute path of the directory, or the URL of the bucket.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public string Read(ParseResult parse, Terminal terminal) => Given(parse) switch
    {
        null => Path.GetFullPath(Default, terminal.CurrentDirectory),
        var path when string.IsNullOrWhiteSpace(path) => throw new UsageException($"--store: expected the path of a directory, found \"{path}\"."),
        var url when RemoteUrl.Is(url) => url,
        var path => Path.GetFullPath(path, terminal.CurrentDirectory),
    };

    /// <summary>Opens the store to read from.</summary>
    /// <param name="store">The directory or URL.</param>
    /// <param name="context">The program; its host is started if a URL needs its services.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="StoreFormatException">It has a newer format, or is damaged.</exception>
    /// <exception cref="IOException">A bucket cannot be reached.</exception>
    public static async Task<RunStore> OpenAsync(string store, CommandContext context, CancellationToken cancellationToken)
    {
        if (RemoteUrl.Is(store))
        {
            return RunStore.Open(store, await context.StartHostAsync(cancellationToken));
        }

        try
        {
            return RunStore.Open(store);
        }
        catch (StoreFormatException) when (!File.Exists(new Storage.StoreLayout(store).FormatFile))
        {
            throw new UsageException($"There is no store in '{store}': nothing has run there. Name another directory with --store.");
        }
    }
}
