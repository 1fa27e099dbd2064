namespace TaskGen.Learn;

/// <summary>The rows of a part, each by its key.</summary>
/// <param name="rows">The rows.</param>
/// <param name="positions">Where that with a key is.</param>
/// <typeparam name="TKey">The key.</typeparam>
internal sealed class JoinTable<TKey>(object[] rows, Dictionary<TKey, int> positions)
    where TKey : notnull
{
    /// <summary>The row with a key; null if there is none.</summary>
    public object? Find(TKey key) => positions.TryGetValue(key, out var position) ? rows[position] : null;
}
