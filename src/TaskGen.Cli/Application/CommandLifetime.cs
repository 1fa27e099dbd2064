using Microsoft.Extensions.Hosting;

namespace TaskGen.Cli.Application;

/// <summary>The lifetime of a host that lives for one command; signals are the application's.</summary>
internal sealed class CommandLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
