namespace TaskGen.Testing.Roslyn;

/// <summary>
/// What was made or asked for last, for tests that need the same again. Those that need something of their own use it once or twice: to keep
/// all of that would fill the memory.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class Latest<T>(int most)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly LinkedList<T> _kept = [];

    /// <summary>The one that is kept, or else a new one.</summary>
    public T Get(Func<T, bool> isWanted, Func<T> create)
    {
        lock (_lock)
        {
            var wanted = _kept.FirstOrDefault(isWanted);
            if (wanted is null)
            {
                wanted = create();
            }
            else
            {
                _kept.Remove(wanted);
            }

            _kept.AddFirst(wanted);
            if (_kept.Count > most)
            {
                _kept.RemoveLast();
            }

            return wanted;
        }
    }
}
