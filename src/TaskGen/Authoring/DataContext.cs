using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TaskGen;

/// <summary>What is needed to get at data: where paths start, settings, services, where downloads are kept, and who hears of them.</summary>
public sealed record DataContext
{
    /// <summary>The folder from which relative paths are taken.</summary>
    public required string ContentRoot { get; init; }

    /// <summary>Settings such as <c>TaskGen:Wine:Dataset:TrainingUrl</c> and <c>TaskGen:Sources:Retries</c>; none by default.</summary>
    public IConfiguration? Configuration { get; init; }

    /// <summary>The services of the host, among them the providers of further kinds of URLs; none by default.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>
    /// The store that keeps downloads. Null, the default, stands for the setting <c>TaskGen:Sources:Store</c>, or without one for the folder
    /// <c>TaskGen</c> in the user's own application data.
    /// </summary>
    public string? Store { get; init; }

    /// <summary>The part of each partition that is used, above 0 and at most 1; see <see cref="RunOptions.Sample"/>. All by default.</summary>
    public double? Sample { get; init; }

    /// <summary>Hears of downloads, retries and what is stale; nobody by default.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>Takes the part of a download that is done, from 0 to 1; nobody by default.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
