using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TaskGen.Execution.Attempts;

/// <summary>What a run takes from its host, or what stands for it where there is none.</summary>
internal sealed class HostServices(IServiceProvider? provider)
{
    /// <summary>What stands for a host where there is none.</summary>
    public static HostServices None { get; } = new(null);

    /// <summary>The services themselves; null without a host.</summary>
    public IServiceProvider? Provider { get; } = provider;

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; } = provider?.GetService<TimeProvider>() ?? TimeProvider.System;

    /// <summary>The host's settings; null if there are none.</summary>
    public IConfiguration? Configuration { get; } = provider?.GetService<IConfiguration>();

    /// <summary>The folder from which relative paths are taken: the host's, or the program's own.</summary>
    public string ContentRoot => Provider?.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory;

    /// <summary>A log; one that forgets everything if the host has none.</summary>
    public ILogger CreateLogger(string category) =>
        Provider?.GetService<ILoggerFactory>()?.CreateLogger(category) ?? NullLogger.Instance;
}
