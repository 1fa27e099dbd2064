using System.Reflection;
using Microsoft.Extensions.Hosting;
using TaskGen.Cli.Application;
using TaskGen.Cli.Commands;
using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Definitions;

namespace TaskGen;

/// <summary>A program whose command line runs its tasks, workflows and trainers: <c>list</c>, <c>run</c>, <c>train</c> and <c>graph</c>.</summary>
/// <example><code>
/// var builder = TaskGenApplication.CreateBuilder(args);
/// builder.Services.AddScoped&lt;Database&gt;();
/// return await builder.Build().RunAsync();
/// </code></example>
public sealed class TaskGenApplication : IDisposable, IAsyncDisposable
{
    private readonly string[] _args;
    private readonly string _program;
    private readonly Terminal _terminal;
    private readonly Func<PipelineCatalog> _catalog;
    private readonly Lazy<IHost> _host;
    private bool _isStarted;
    private bool _isDisposed;

    internal TaskGenApplication(string[] args, string program, Terminal terminal, Func<PipelineCatalog> catalog, Func<IHost> buildHost)
    {
        _args = args;
        _program = program;
        _terminal = terminal;
        _catalog = catalog;
        _host = new Lazy<IHost>(buildHost);
    }

    /// <summary>The services of the program.</summary>
    public IServiceProvider Services => _host.Value.Services;

    /// <summary>Prepares the command line of the program that was started.</summary>
    /// <param name="args">The arguments of <c>Main</c>.</param>
    public static TaskGenApplicationBuilder CreateBuilder(string[] args) => new(args, null, Terminal.OfProcess());

    /// <summary>Prepares the command line of the pipelines of an assembly, and of those it references.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="assembly">An assembly that was compiled with TaskGen's generator.</param>
    public static TaskGenApplicationBuilder CreateBuilder(string[] args, Assembly assembly) => new(args, assembly, Terminal.OfProcess());

    /// <summary>Does what the command line says.</summary>
    /// <param name="cancellationToken">Cancels the run, as an interrupt signal (Ctrl+C) or a request to terminate does.</param>
    /// <returns>The exit code: 0 done, 1 failed, 2 wrong usage, 130 cancelled.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        using var interruption = new Interruption(cancellationToken);
        int exitCode;
        try
        {
            var context = new CommandContext(_program, _catalog(), _terminal, StartHostAsync);
            exitCode = await new CommandLine(context).RunAsync(_args, interruption.Token);
        }
        catch (Exception exception)
        {
            exitCode = Fail(exception);
        }

        try
        {
            // Whoever reads the output need not wait for services that take long to stop.
            await _terminal.Output.FlushAsync(CancellationToken.None);
            await DisposeAsync();
        }
        catch (Exception exception)
        {
            exitCode = Fail(exception);
        }

        return exitCode;
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Stops the host, if one was started, and disposes of its services.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_host.IsValueCreated || _isDisposed)
        {
            return;
        }

        _isDisposed = true;
        try
        {
            if (_isStarted)
            {
                await _host.Value.StopAsync();
            }
        }
        finally
        {
            await ((IAsyncDisposable)_host.Value).DisposeAsync();
        }
    }

    private int Fail(Exception exception) =>
        new FailureReport(_terminal, json: false, HostArguments.Read(_args).IsVerbose).Write(_program, exception);

    private async Task<IServiceProvider> StartHostAsync(CancellationToken cancellationToken)
    {
        _isStarted = true;
        await _host.Value.StartAsync(cancellationToken);
        return Services;
    }
}
