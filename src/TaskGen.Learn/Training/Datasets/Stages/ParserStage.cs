using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Parser]</c>. Either <see cref="ParseRow"/> or <see cref="ParseRows"/> is set.</summary>
/// <typeparam name="TRaw">What was read.</typeparam>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed class ParserStage<TRaw, TRow> : DatasetStage
{
    /// <summary>Calls a method that takes one raw row, and adds what it returns to the rows, unless that is null.</summary>
    public Action<TRaw, ICollection<TRow>, TaskInvocation>? ParseRow { get; init; }

    /// <summary>Calls a method that takes the raw rows of a source.</summary>
    public Func<IReadOnlyList<TRaw>, TaskInvocation, ValueTask<TRow[]>>? ParseRows { get; init; }
}
