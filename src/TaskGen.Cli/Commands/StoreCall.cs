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
    /// <summary>Opens the store to write to.</summary>
    public StoreDirectory OpenToWrite() => StoreDirectory.Open(Store.Path, TimeProvider.System);
}
