using TaskGen.Storage.Access;
using TaskGen.Storage.Journals;
using TaskGen.Storage.Reading;

namespace TaskGen.Storage.Pruning;

/// <summary>What runs refer to.</summary>
internal static class References
{
    /// <summary>The objects that the journals of all runs refer to: inputs, results, checkpoints and outputs.</summary>
    /// <exception cref="IOException">A journal is there and cannot be read: what it refers to is not known then.</exception>
    /// <exception cref="UnauthorizedAccessException">A journal is there and cannot be read.</exception>
    public static HashSet<string> OfRuns(StoreDirectory store)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in store.RunIds())
        {
            foreach (var record in RunJournal.ReadAll(store.Layout, run))
            {
                if (StoredValue.Of(record)?.Sha256 is { } name)
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
