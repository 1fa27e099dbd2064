using Microsoft.Extensions.DependencyInjection;
using TaskGen.Definitions;
using TaskGen.Text;

namespace TaskGen.Execution.Admission;

/// <summary>Asks, before anything runs, whether dependency injection has what the tasks of a run take from it.</summary>
internal static class ServiceCheck
{
    /// <summary>Adds a sentence for each service that is missing. A container that cannot tell is believed to have all.</summary>
    public static void Check(TaskSet tasks, IServiceProvider? services, List<string> problems)
    {
        if (tasks.WithServices.Count == 0)
        {
            return;
        }

        var known = services?.GetService<IServiceProviderIsService>();
        if (services is not null && known is null)
        {
            return;
        }

        foreach (var task in tasks.WithServices)
        {
            foreach (var requirement in task.Services)
            {
                if (known?.IsService(requirement.Type) != true)
                {
                    problems.Add(Describe(task, requirement, services is not null));
                }
            }
        }
    }

    /// <summary>Says what is missing and what to do.</summary>
    public static string Describe(TaskDefinition task, ServiceRequirement requirement, bool hasServices)
    {
        var type = TypeText.Of(requirement.Type);
        return $"The task '{task.Name}' takes '{requirement.Parameter}' ({type}) from dependency injection, but "
            + (hasServices
                ? $"nothing is registered for this type: register it, for example with services.AddScoped<{type}>()."
                : $"the run has no services: set RunOptions.Services, or run it with the IPipelineRunner of a host that registers {type}.");
    }
}
