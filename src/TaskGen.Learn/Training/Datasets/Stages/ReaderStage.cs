using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Reader]</c>.</summary>
/// <typeparam name="TRaw">What it reads: rows, or what a parser makes rows of.</typeparam>
public sealed class ReaderStage<TRaw> : DatasetStage
{
    /// <summary>For what it is called.</summary>
    public ReaderScope Scope { get; init; }

    /// <summary>Calls the method: with one file, with those of a URL, or with none.</summary>
    public required Func<IReadOnlyList<DataFile>, TaskInvocation, ValueTask<TRaw[]>> Read { get; init; }
}
