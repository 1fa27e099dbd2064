using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method with <c>[Preprocess]</c>. Either <see cref="PrepareRow"/> or <see cref="PrepareRows"/> is set.</summary>
/// <typeparam name="TInput">A raw record.</typeparam>
/// <typeparam name="TPrepared">What is made of it.</typeparam>
public sealed class PreprocessStage<TInput, TPrepared> : DatasetStage
{
    /// <summary>Calls a method that takes one raw record.</summary>
    public Func<TInput, TaskInvocation, ValueTask<TPrepared>>? PrepareRow { get; init; }

    /// <summary>Calls a method that takes many raw records.</summary>
    public Func<IReadOnlyList<TInput>, TaskInvocation, ValueTask<TPrepared[]>>? PrepareRows { get; init; }
}
