namespace TaskGen;

/// <summary>Marks a parameter that comes from dependency injection and is no part of the data: never serialized, never in a cache key.</summary>
/// <remarks>
/// Parameters of the types <see cref="CancellationToken"/>, <c>ILogger</c>, <see cref="IProgress{T}"/> of <see cref="double"/>,
/// <see cref="TimeProvider"/>, <see cref="Random"/> and <see cref="TaskContext"/> are services without the attribute.
/// Services are optional parameters, so that a direct call stays plain C#. Each attempt has a scope of its own.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
