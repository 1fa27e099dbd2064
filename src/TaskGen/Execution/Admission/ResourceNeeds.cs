using TaskGen.Definitions;

namespace TaskGen.Execution.Admission;

/// <summary>What a task needs while it runs, or what a machine has.</summary>
/// <param name="CpuMillis">Processors in thousandths.</param>
/// <param name="MemoryBytes">Main memory in bytes.</param>
/// <param name="Gpus">Graphics processors.</param>
internal sealed record ResourceNeeds(long CpuMillis, long MemoryBytes, int Gpus)
{
    /// <summary>What a task asks for; null if it asks for nothing.</summary>
    public static ResourceNeeds? Of(TaskOptions options) => options is { CpuMillis: null, MemoryBytes: null, Gpus: 0 }
        ? null
        : new(options.CpuMillis ?? 0, options.MemoryBytes ?? 0, options.Gpus);

    /// <summary>Whether there is as much of everything.</summary>
    public bool FitInto(ResourceNeeds available) =>
        CpuMillis <= available.CpuMillis && MemoryBytes <= available.MemoryBytes && Gpus <= available.Gpus;

    /// <summary>What is left of this when some of it is taken.</summary>
    public ResourceNeeds Less(ResourceNeeds taken) => new(CpuMillis - taken.CpuMillis, MemoryBytes - taken.MemoryBytes, Gpus - taken.Gpus);

    /// <summary>What there is when some comes back.</summary>
    public ResourceNeeds Plus(ResourceNeeds returned) =>
        new(CpuMillis + returned.CpuMillis, MemoryBytes + returned.MemoryBytes, Gpus + returned.Gpus);
}
