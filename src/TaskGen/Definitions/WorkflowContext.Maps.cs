using TaskGen.Definitions;

namespace TaskGen;

/// <content>Maps over lists of items, of which the inputs are made.</content>
public abstract partial class WorkflowContext
{
    /// <summary>Calls a task or workflow for each item of a list, several at a time; for the engine it is one map.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of an item: <c>review => new(review, weight)</c>.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <returns>The outputs in the order of the items.</returns>
    public Task<IReadOnlyList<TOutput>> MapAsync<TItem, TInputs, TOutput>(
        IReadOnlyList<TItem> items,
        ICallable<TInputs, TOutput> callee,
        Func<TItem, TInputs> inputs,
        MapOptions? options = null)
        where TInputs : notnull =>
        MapAsync(callee, Inputs(Flow.Count(items), i => inputs(items[i])), options);

    /// <summary>Calls a task or workflow for each item of a list, several at a time, some of which may fail; for the engine it is one map.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of an item: <c>review => new(review, weight)</c>.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <returns>What became of each item, in the order of the items.</returns>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TItem, TInputs, TOutput>(
        IReadOnlyList<TItem> items,
        ICallable<TInputs, TOutput> callee,
        Func<TItem, TInputs> inputs,
        TryMapOptions? options = null)
        where TInputs : notnull =>
        TryMapAsync(callee, Inputs(Flow.Count(items), i => inputs(items[i])), options);

    /// <summary>Calls a task or workflow for each pair of items of two lists of equal length, several at a time.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of the items.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <returns>The outputs in the order of the items.</returns>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public Task<IReadOnlyList<TOutput>> MapAsync<TFirst, TSecond, TInputs, TOutput>(
        IReadOnlyList<TFirst> first,
        IReadOnlyList<TSecond> second,
        ICallable<TInputs, TOutput> callee,
        Func<TFirst, TSecond, TInputs> inputs,
        MapOptions? options = null)
        where TInputs : notnull =>
        MapAsync(callee, Inputs(Flow.Count(first, second), i => inputs(first[i], second[i])), options);

    /// <summary>Calls a task or workflow for each pair of items of two lists of equal length, several at a time, some of which may fail.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of the items.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <returns>What became of each item, in the order of the items.</returns>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TFirst, TSecond, TInputs, TOutput>(
        IReadOnlyList<TFirst> first,
        IReadOnlyList<TSecond> second,
        ICallable<TInputs, TOutput> callee,
        Func<TFirst, TSecond, TInputs> inputs,
        TryMapOptions? options = null)
        where TInputs : notnull =>
        TryMapAsync(callee, Inputs(Flow.Count(first, second), i => inputs(first[i], second[i])), options);

    /// <summary>Calls a task or workflow for each three items of three lists of equal length, several at a time.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of the items.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <returns>The outputs in the order of the items.</returns>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public Task<IReadOnlyList<TOutput>> MapAsync<TFirst, TSecond, TThird, TInputs, TOutput>(
        IReadOnlyList<TFirst> first,
        IReadOnlyList<TSecond> second,
        IReadOnlyList<TThird> third,
        ICallable<TInputs, TOutput> callee,
        Func<TFirst, TSecond, TThird, TInputs> inputs,
        MapOptions? options = null)
        where TInputs : notnull =>
        MapAsync(callee, Inputs(Flow.Count(first, second, third), i => inputs(first[i], second[i], third[i])), options);

    /// <summary>Calls a task or workflow for each three items of three lists of equal length, several at a time, some of which may fail.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="callee">The task or workflow, such as <c>Reviews.Tasks.Score.Definition</c>.</param>
    /// <param name="inputs">Makes its inputs of the items.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <returns>What became of each item, in the order of the items.</returns>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public Task<IReadOnlyList<MapResult<TOutput>>> TryMapAsync<TFirst, TSecond, TThird, TInputs, TOutput>(
        IReadOnlyList<TFirst> first,
        IReadOnlyList<TSecond> second,
        IReadOnlyList<TThird> third,
        ICallable<TInputs, TOutput> callee,
        Func<TFirst, TSecond, TThird, TInputs> inputs,
        TryMapOptions? options = null)
        where TInputs : notnull =>
        TryMapAsync(callee, Inputs(Flow.Count(first, second, third), i => inputs(first[i], second[i], third[i])), options);

    private static TInputs[] Inputs<TInputs>(int count, Func<int, TInputs> make)
    {
        var inputs = new TInputs[count];
        for (var i = 0; i < count; i++)
        {
            inputs[i] = make(i);
        }

        return inputs;
    }
}
