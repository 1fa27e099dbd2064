using System.Runtime.CompilerServices;

namespace TaskGen;

/// <content>Maps over one list.</content>
public static partial class Flow
{
    /// <summary>Calls a task, workflow or trainer for each item of a list, and gives the results in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    public static IReadOnlyList<TResult> Map<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, TResult> call, MapOptions? options = null) =>
        MapCore(Count(items), i => call(items[i]));

    /// <summary>Calls a task, workflow or trainer for each item of a list, and gives the results in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    [OverloadResolutionPriority(1)] // An async lambda could give a ValueTask as well.
    public static Task<IReadOnlyList<TResult>> Map<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, Task<TResult>> call, MapOptions? options = null) =>
        MapCoreAsync(Count(items), i => call(items[i]));

    /// <summary>Calls a task, workflow or trainer for each item of a list, and gives the results in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    public static Task<IReadOnlyList<TResult>> Map<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, ValueTask<TResult>> call, MapOptions? options = null) =>
        MapCoreAsync(Count(items), i => call(items[i]).AsTask());

    /// <summary>Calls a task, workflow or trainer for each item of a list, and tells of each whether it succeeded, in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public static IReadOnlyList<MapResult<TResult>> TryMap<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, TResult> call, TryMapOptions? options = null) =>
        TryMapCore(Count(items), i => call(items[i]), options);

    /// <summary>Calls a task, workflow or trainer for each item of a list, and tells of each whether it succeeded, in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    [OverloadResolutionPriority(1)] // An async lambda could give a ValueTask as well.
    public static Task<IReadOnlyList<MapResult<TResult>>> TryMap<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, Task<TResult>> call, TryMapOptions? options = null) =>
        TryMapCoreAsync(Count(items), i => call(items[i]), options);

    /// <summary>Calls a task, workflow or trainer for each item of a list, and tells of each whether it succeeded, in their order.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public static Task<IReadOnlyList<MapResult<TResult>>> TryMap<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, ValueTask<TResult>> call, TryMapOptions? options = null) =>
        TryMapCoreAsync(Count(items), i => call(items[i]).AsTask(), options);

    /// <summary>Calls a task or workflow that returns nothing for each item of a list.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    public static void Map<TItem>(IReadOnlyList<TItem> items, Action<TItem> call, MapOptions? options = null) =>
        RunCore(Count(items), i => call(items[i]));

    /// <summary>Calls a task or workflow that returns nothing for each item of a list.</summary>
    /// <param name="items">The items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    public static Task Map<TItem>(IReadOnlyList<TItem> items, Func<TItem, Task> call, MapOptions? options = null) =>
        RunCoreAsync(Count(items), i => call(items[i]));
}
