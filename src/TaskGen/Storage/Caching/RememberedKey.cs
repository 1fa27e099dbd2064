namespace TaskGen.Storage.Caching;

/// <summary>What a result is found by in memory.</summary>
/// <param name="Store">The directory of the store.</param>
/// <param name="Key">The key.</param>
internal readonly record struct RememberedKey(string Store, string Key)
{
    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
