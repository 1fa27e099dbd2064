using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Storage.Access;

namespace TaskGen.Cli.Commands;

/// <summary>A call of a command on a store.</summary>
/// <param name="Parse">The command line.</param>
/// <param name="Terminal">Where the command speaks.</param>
/// <param name="Store">The store, to read from.</param>
/// <param name="Json">Whether it answers in JSON.</param>
/// <param name="Verbose">Whether people want everything.</param>
/// <param name="CancellationToken">Ends the command.</param>
internal sealed record StoreCall(
    ParseResult Parse, Terminal Terminal, RunStore Store, bool Json, bool Verbose, CancellationToken CancellationToken)
{
    /// <summary>Opens the directory of the store to write to; of a bucket, the working directory.</summary>
    public StoreDirectory OpenToWrite() => StoreDirectory.Open(Store.Path, TimeProvider.System);

    /// <summary>Refuses what cannot be done to a bucket.</summary>
    /// <param name="what">What that is, as a sentence, and why.</param>
    /// <exception cref="UsageException">The store is one.</exception>
    public void RefuseBucket(string what)
    {
        if (Store.Remote is { } remote)
        {
            throw new UsageException($"'{remote.Url}': {what}");
        }
    }
}
