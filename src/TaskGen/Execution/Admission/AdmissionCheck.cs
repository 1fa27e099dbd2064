using System.Globalization;
using TaskGen.Definitions;
using TaskGen.Text;

namespace TaskGen.Execution.Admission;

/// <summary>Refuses what can never run on a machine.</summary>
internal static class AdmissionCheck
{
    /// <summary>Adds a sentence for each resource of which a task asks for more than the machine has.</summary>
    public static void Check(TaskDefinition task, TaskOptions options, ResourceNeeds machine, List<string> problems)
    {
        Check(task, nameof(TaskAttribute.Cpu), options.CpuMillis ?? 0, machine.CpuMillis, Processors, problems);
        Check(task, nameof(TaskAttribute.Memory), options.MemoryBytes ?? 0, machine.MemoryBytes, Bytes, problems);
        Check(task, nameof(TaskAttribute.Gpu), options.Gpus, machine.Gpus, Invariant.Text, problems);
    }

    private static void Check(TaskDefinition task, string option, long asked, long available, Func<long, string> text, List<string> problems)
    {
        if (asked > available)
        {
            problems.Add(
                $"The task '{task.Name}' asks for {option} = {text(asked)} and the machine has {text(available)}: run it on a larger one, ask for less, "
                + $"or set 'TaskGen:Machine:{option}' if the machine has more than was found.");
        }
    }

    private static string Processors(long millis) => (millis / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    private static string Bytes(long bytes) => (bytes / 1048576m).ToString("0.#", CultureInfo.InvariantCulture) + "Mi";
}
