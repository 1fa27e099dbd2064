using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TaskGen.Cli.Application;
using TaskGen.Cli.Output;
using TaskGen.Definitions;

namespace TaskGen;

/// <summary>Prepares a program whose command line runs its tasks, workflows and trainers: a builder of the .NET Generic Host.</summary>
/// <remarks>
/// The content root is the program's own folder. Configuration comes from <c>appsettings.json</c> there, then environment variables, then
/// <c>--set KEY=VALUE</c> of the command line. Logs go to standard error, warnings and above unless <c>--verbose</c> is given.
/// </remarks>
public sealed class TaskGenApplicationBuilder : IHostApplicationBuilder
{
    private readonly string[] _args;
    private readonly Assembly? _assembly;
    private readonly HostArguments _hostArguments;
    private readonly MemoryConfigurationSource _settings;
    private HostApplicationBuilder? _host;

    internal TaskGenApplicationBuilder(string[] args, Assembly? assembly, Terminal terminal)
    {
        _args = args;
        _assembly = assembly;
        Terminal = terminal;
        _hostArguments = HostArguments.Read(args);
        _settings = new MemoryConfigurationSource { InitialData = LastOfEach(_hostArguments.Settings) };
    }

    /// <summary>The services of the program; its tasks, workflows and trainers are among them.</summary>
    public IServiceCollection Services => Host.Services;

    /// <summary>The configuration of the program.</summary>
    public ConfigurationManager Configuration => Host.Configuration;

    /// <summary>Where logs go.</summary>
    public ILoggingBuilder Logging => Host.Logging;

    /// <summary>The name of the environment and the content root.</summary>
    public IHostEnvironment Environment => Host.Environment;

    IConfigurationManager IHostApplicationBuilder.Configuration => Host.Configuration;

    IMetricsBuilder IHostApplicationBuilder.Metrics => Host.Metrics;

    IDictionary<object, object> IHostApplicationBuilder.Properties => ((IHostApplicationBuilder)Host).Properties;

    internal Terminal Terminal { get; }

    /// <summary>The content root where the environment (<c>DOTNET_CONTENTROOT</c>) names none.</summary>
    internal string ContentRoot { get; init; } = AppContext.BaseDirectory;

    // Made when somebody asks: listing what a program can do needs no host, and is faster without.
    private HostApplicationBuilder Host => _host ??= CreateHost();

    void IHostApplicationBuilder.ConfigureContainer<TContainerBuilder>(
        IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure) => Host.ConfigureContainer(factory, configure);

    /// <summary>Makes the application. The builder is not to be changed afterwards.</summary>
    public TaskGenApplication Build() => new(_args, ProgramName(), Terminal, Catalog, BuildHost);

    private PipelineCatalog Catalog() => (PipelineCatalog)(_host?.Services ?? AddPipelines(new ServiceCollection()))
        .Last(descriptor => descriptor.ServiceType == typeof(PipelineCatalog)).ImplementationInstance!;

    private IHost BuildHost()
    {
        // What the command line says wins, also over sources that were added since.
        var sources = ((IConfigurationBuilder)Host.Configuration).Sources;
        sources.Remove(_settings);
        sources.Add(_settings);
        return Host.Build();
    }

    private HostApplicationBuilder CreateHost()
    {
        var defaults = new ConfigurationManager();
        defaults.AddInMemoryCollection(
        [
            new(HostDefaults.ContentRootKey, ContentRoot),
            // A command ends before a changed file could matter.
            new("hostBuilder:reloadConfigOnChange", "false"),
        ]);
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { Configuration = defaults, ApplicationName = ProgramName() });
        ((IConfigurationBuilder)builder.Configuration).Add(_settings);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(new TerminalLoggerProvider(Terminal, _hostArguments.IsVerbose));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (_hostArguments.IsVerbose)
        {
            builder.Logging.AddFilter(null, LogLevel.Debug).AddFilter("Microsoft", LogLevel.Information);
        }

        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        AddPipelines(builder.Services);
        if (TelemetryExport.IsAsked(builder.Configuration))
        {
            builder.Services.AddHostedService<TelemetryExport>();
        }

        return builder;
    }

    private IServiceCollection AddPipelines(IServiceCollection services) =>
        _assembly is null ? services.AddTaskGen() : services.AddTaskGen(_assembly);

    private string ProgramName() => (_assembly ?? Assembly.GetEntryAssembly())?.GetName().Name ?? "program";

    private static Dictionary<string, string?> LastOfEach(IReadOnlyList<KeyValuePair<string, string?>> settings)
    {
        var last = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in settings)
        {
            last[key] = value;
        }

        return last;
    }
}
