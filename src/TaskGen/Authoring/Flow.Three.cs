using System.Runtime.CompilerServices;

namespace TaskGen;

/// <content>Maps over three lists.</content>
public static partial class Flow
{
    /// <summary>Calls a task, workflow or trainer for each three items of three lists of equal length, and gives the results in their order.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static IReadOnlyList<TResult> Map<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, TResult> call,
        MapOptions? options = null) =>
        MapCore(Count(first, second, third), i => call(first[i], second[i], third[i]));

    /// <summary>Calls a task, workflow or trainer for each three items of three lists of equal length, and gives the results in their order.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    [OverloadResolutionPriority(1)] // An async lambda could give a ValueTask as well.
    public static Task<IReadOnlyList<TResult>> Map<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, Task<TResult>> call,
        MapOptions? options = null) =>
        MapCoreAsync(Count(first, second, third), i => call(first[i], second[i], third[i]));

    /// <summary>Calls a task, workflow or trainer for each three items of three lists of equal length, and gives the results in their order.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static Task<IReadOnlyList<TResult>> Map<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, ValueTask<TResult>> call,
        MapOptions? options = null) =>
        MapCoreAsync(Count(first, second, third), i => call(first[i], second[i], third[i]).AsTask());

    /// <summary>
    /// Calls a task, workflow or trainer for each three items of three lists of equal length, and tells of each whether it succeeded, in their order.
    /// </summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public static IReadOnlyList<MapResult<TResult>> TryMap<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, TResult> call,
        TryMapOptions? options = null) =>
        TryMapCore(Count(first, second, third), i => call(first[i], second[i], third[i]), options);

    /// <summary>
    /// Calls a task, workflow or trainer for each three items of three lists of equal length, and tells of each whether it succeeded, in their order.
    /// </summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    [OverloadResolutionPriority(1)] // An async lambda could give a ValueTask as well.
    public static Task<IReadOnlyList<MapResult<TResult>>> TryMap<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, Task<TResult>> call,
        TryMapOptions? options = null) =>
        TryMapCoreAsync(Count(first, second, third), i => call(first[i], second[i], third[i]), options);

    /// <summary>
    /// Calls a task, workflow or trainer for each three items of three lists of equal length, and tells of each whether it succeeded, in their order.
    /// </summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run and how many must succeed; null for the defaults: all of them.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    /// <exception cref="MapFailedException">So many items failed that the minimum of successes is out of reach.</exception>
    public static Task<IReadOnlyList<MapResult<TResult>>> TryMap<TFirst, TSecond, TThird, TResult>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, ValueTask<TResult>> call,
        TryMapOptions? options = null) =>
        TryMapCoreAsync(Count(first, second, third), i => call(first[i], second[i], third[i]).AsTask(), options);

    /// <summary>Calls a task or workflow that returns nothing for each three items of three lists of equal length.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static void Map<TFirst, TSecond, TThird>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Action<TFirst, TSecond, TThird> call,
        MapOptions? options = null) =>
        RunCore(Count(first, second, third), i => call(first[i], second[i], third[i]));

    /// <summary>Calls a task or workflow that returns nothing for each three items of three lists of equal length.</summary>
    /// <param name="first">The first items; none gives no results.</param>
    /// <param name="second">The second items; none gives no results.</param>
    /// <param name="third">The third items; none gives no results.</param>
    /// <param name="call">Calls one task, workflow or trainer.</param>
    /// <param name="options">How the items are run; null for the defaults.</param>
    /// <exception cref="ArgumentException">The lists are of different lengths.</exception>
    public static Task Map<TFirst, TSecond, TThird>(
        IReadOnlyList<TFirst> first, IReadOnlyList<TSecond> second, IReadOnlyList<TThird> third, Func<TFirst, TSecond, TThird, Task> call,
        MapOptions? options = null) =>
        RunCoreAsync(Count(first, second, third), i => call(first[i], second[i], third[i]));
}
