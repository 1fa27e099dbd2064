using TaskGen.Cli.Output;
using TaskGen.Definitions;

namespace TaskGen.Cli.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Program">The name by which the program is called.</param>
/// <param name="Catalog">What it can run.</param>
/// <param name="Terminal">Where it speaks.</param>
/// <param name="StartHostAsync">Starts the host, once, and gives its services; commands that need none start faster.</param>
internal sealed record CommandContext(
    string Program,
    PipelineCatalog Catalog,
    Terminal Terminal,
    Func<CancellationToken, Task<IServiceProvider>> StartHostAsync);
