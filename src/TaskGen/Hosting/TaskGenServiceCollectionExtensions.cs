using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaskGen;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Options;
using TaskGen.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Brings the pipelines of a program into a host.</summary>
public static class TaskGenServiceCollectionExtensions
{
    /// <summary>Adds the tasks, workflows and trainers of the program and of the libraries it references.</summary>
    /// <remarks>
    /// Registers the <see cref="PipelineCatalog"/>, the <see cref="IPipelineRunner"/>, and what each definition makes injectable.
    /// The program is the assembly that was started; in a test, name the assembly instead.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The program has no pipelines, or two of one name.</exception>
    public static IServiceCollection AddTaskGen(this IServiceCollection services) => services.AddTaskGen(
        Assembly.GetEntryAssembly() ?? throw new InvalidOperationException(
            "AddTaskGen() looks at the program that was started, and here none was (native code started the runtime). "
            + "Call AddTaskGen(typeof(SomeClassWithTasks).Assembly)."));

    /// <summary>Adds the tasks, workflows and trainers of an assembly and of the libraries it references; several assemblies may be added one by one.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="assembly">An assembly that was compiled with TaskGen's generator.</param>
    /// <exception cref="InvalidOperationException">The assembly has no pipelines, or two definitions have one name.</exception>
    public static IServiceCollection AddTaskGen(this IServiceCollection services, Assembly assembly)
    {
        var module = assembly.GetCustomAttribute<PipelineModuleAttribute>() ?? throw new InvalidOperationException(
            $"The assembly '{assembly.GetName().Name}' has no TaskGen module, so there is nothing to add: either none of its methods is "
            + "marked [Task], [Workflow] or [Train], or it was compiled without TaskGen's generator. Reference the package TaskGen in its "
            + "project, or name the assembly that has the methods: AddTaskGen(typeof(SomeClassWithTasks).Assembly).");

        var catalog = Catalog(services);
        var before = catalog.Definitions.ToHashSet();
        module.AddTo(catalog);
        foreach (var definition in catalog.Definitions.Where(definition => !before.Contains(definition)))
        {
            definition.ConfigureServices(services);
        }

        services.TryAddSingleton<IPipelineRunner, HostedPipelineRunner>();
        services.TryAddSingleton(provider => new ConfiguredOptions(provider.GetRequiredService<IConfiguration>()));
        return services;
    }

    private static PipelineCatalog Catalog(IServiceCollection services)
    {
        var known = services.FirstOrDefault(descriptor => descriptor.ServiceType == typeof(PipelineCatalog));
        if (known?.ImplementationInstance is PipelineCatalog catalog)
        {
            return catalog;
        }

        catalog = new PipelineCatalog();
        services.AddSingleton(catalog);
        return catalog;
    }
}
