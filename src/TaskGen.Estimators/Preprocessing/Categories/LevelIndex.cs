namespace TaskGen.Estimators;

/// <summary>Finds the position of levels: frequent ones by their order, then one for all that are rare.</summary>
internal sealed class LevelIndex(string name, string?[] frequent, string?[] infrequent, UnseenLevel unseen, int rows)
{
    private readonly TermIndex _frequent = new(frequent, rows);
    private readonly TermIndex _infrequent = new(infrequent, rows);

    /// <summary>The position of a level; −1 for none, of a level that is unseen and ignored.</summary>
    /// <param name="level">The level.</param>
    /// <param name="row">The row it stands in, for the error message.</param>
    /// <exception cref="ArgumentException">The level is unseen, and that is an error.</exception>
    public int Find(string? level, int row)
    {
        var position = level is null ? _frequent.FindNull() : _frequent.Find(level);
        if (position >= 0)
        {
            return position;
        }

        var isInfrequent = infrequent.Length > 0
            && (unseen == UnseenLevel.Infrequent || (level is null ? _infrequent.FindNull() : _infrequent.Find(level)) >= 0);
        return isInfrequent ? frequent.Length
            : unseen == UnseenLevel.Error ? throw Unseen(level, row)
            : -1;
    }

    private ArgumentException Unseen(string? level, int row) => new(
        $"Row {row} (counted from 0) holds {Quoted(level)} in '{name}', which is none of the {frequent.Length + infrequent.Length} levels of the"
        + $" training rows ({string.Join(", ", frequent.Concat(infrequent).Take(5).Select(Quoted))}"
        + $"{(frequent.Length + infrequent.Length > 5 ? ", …" : "")}). Correct the value, or fit with UnseenLevel.Ignore or UnseenLevel.Infrequent.");

    private static string Quoted(string? level) => level switch
    {
        null => "nothing (null)",
        { Length: > 40 } => $"\"{level.AsSpan(0, 40)}…\"",
        _ => $"\"{level}\"",
    };
}
