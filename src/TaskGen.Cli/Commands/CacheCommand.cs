using System.CommandLine;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Storage.Pruning;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary><c>cache</c>: the results that a store keeps.</summary>
internal sealed class CacheCommand(CommandContext context, SharedOptions shared)
{
    private readonly StoreCommand _commands = new(context, shared);

    private readonly Option<string[]> _keep = new("--keep")
    {
        Description = "Remove cached results that were not used for longer than this, for example 30d.",
        HelpName = "DURATION",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _maxSize = new("--max-size")
    {
        Description = "Remove the cached results that were used least recently until all objects take no more than this, for example 10GiB.",
        HelpName = "SIZE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The command with those under it.</summary>
    public Command Create()
    {
        var prune = _commands.Create(
            "prune", "Remove cached results by age and size, and objects that no cached result and no run refers to. Models stay.", Prune);
        prune.Options.Add(_keep);
        prune.Options.Add(_maxSize);
        return new Command("cache", "List, verify and prune the results that a store keeps.")
        {
            _commands.Create("list", "List the cached results, the latest used first.", List),
            _commands.Create("verify", "Read and hash every object and cached result. Damaged ones are put into quarantine, and the exit code is 1.", Verify),
            prune,
        };
    }

    private static int List(StoreCall call)
    {
        var results = call.Store.CachedResults()
            .OrderByDescending(static result => result.UsedAt)
            .ThenBy(static result => result.Key, StringComparer.Ordinal)
            .ToList();
        if (call.Json)
        {
            CacheJson.Write(call.Terminal, results);
        }
        else
        {
            CacheReport.Write(call.Terminal, results, TimeProvider.System.GetUtcNow());
        }

        return ExitCode.Done;
    }

    private static int Verify(StoreCall call)
    {
        call.RefuseBucket(
            "only a directory can be verified as a whole. What is read from a bucket is checked each time, and computed again if it is damaged; "
            + $"what this machine has of it is verified by 'cache verify --store {call.Store.Path}'.");
        var result = StoreVerification.Verify(call.OpenToWrite(), call.CancellationToken);
        if (call.Json)
        {
            CacheJson.Write(call.Terminal, result);
        }
        else
        {
            CacheReport.Write(call.Terminal, result);
        }

        return result.Damaged.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private int Prune(StoreCall call)
    {
        call.RefuseBucket(
            "a bucket cannot be pruned safely from here, where nobody can tell what other machines are about to refer to. Let lifecycle rules of the bucket "
            + "expire what is below objects/, cache/ and runs/ (never models/): what has expired is computed again. What this machine has of it is pruned by "
            + $"'cache prune --store {call.Store.Path}'.");
        var options = new PruneOptions { Keep = Words.Duration(call.Parse, _keep), MaxSize = MaxSizeOf(call.Parse) };
        var result = new StorePruning(call.OpenToWrite(), options, TimeProvider.System).Prune(call.CancellationToken);
        if (call.Json)
        {
            CacheJson.Write(call.Terminal, result);
        }
        else
        {
            CacheReport.Write(call.Terminal, result);
        }

        return ExitCode.Done;
    }

    // People write 10GiB, Kubernetes 10Gi; both mean the same.
    private long? MaxSizeOf(ParseResult parse) => Words.Single(parse, _maxSize) switch
    {
        null => null,
        var word when Quantity.TryParseBytes(word.EndsWith('B') ? word[..^1] : word, out var bytes) => bytes,
        var word => throw new UsageException($"--max-size: expected a size such as \"10GiB\" or \"500MB\", found \"{word}\"."),
    };
}
