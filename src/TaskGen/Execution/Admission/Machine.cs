using Microsoft.Extensions.Configuration;
using TaskGen.Text;

namespace TaskGen.Execution.Admission;

/// <summary>What this machine, or the container that the process runs in, has for tasks.</summary>
internal static class Machine
{
    private const string Section = "TaskGen:Machine";

    /// <summary>
    /// The machine's resources: processors and memory as .NET sees them, which honours the limits of containers, and the graphics processors of NVIDIA's
    /// driver, or those that CUDA_VISIBLE_DEVICES names. Configuration (<c>TaskGen:Machine:Cpu</c>, <c>Memory</c>, <c>Gpu</c>) takes their place.
    /// </summary>
    /// <param name="configuration">The host's settings; null if there are none.</param>
    /// <param name="problems">Takes a sentence for each setting that is invalid.</param>
    public static ResourceNeeds Find(IConfiguration? configuration, List<string> problems)
    {
        var cpu = 1000L * Environment.ProcessorCount;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        var gpus = CountGpus();
        if (configuration?.GetSection(Section) is { } section)
        {
            Read(section, "Cpu", Quantity.TryParseCpu, Quantity.CpuForm, ref cpu, problems);
            Read(section, "Memory", Quantity.TryParseBytes, Quantity.BytesForm, ref memory, problems);
            Read(section, "Gpu", TryParseCount, "a whole number, 0 or more", ref gpus, problems);
        }

        return new ResourceNeeds(cpu, memory, (int)Math.Min(gpus, int.MaxValue));
    }

    private static long CountGpus()
    {
        if (Environment.GetEnvironmentVariable("CUDA_VISIBLE_DEVICES") is { } visible)
        {
            return visible.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .TakeWhile(static device => device != "-1")
                .Count();
        }

        const string devices = "/dev";
        return Directory.Exists(devices)
            ? Directory.EnumerateFileSystemEntries(devices, "nvidia*")
                .Select(static path => path["/dev/nvidia".Length..])
                .Count(static rest => rest.Length > 0 && rest.All(char.IsAsciiDigit))
            : 0;
    }

    private static void Read(IConfigurationSection section, string name, Parser parse, string form, ref long value, List<string> problems)
    {
        if (section[name] is not { } text)
        {
            return;
        }

        if (parse(text, out var found))
        {
            value = found;
        }
        else
        {
            problems.Add($"The configured value of '{Section}:{name}' is \"{text}\"; expected is {form}.");
        }
    }

    private static bool TryParseCount(string text, out long count) =>
        long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out count);

    private delegate bool Parser(string text, out long value);
}
