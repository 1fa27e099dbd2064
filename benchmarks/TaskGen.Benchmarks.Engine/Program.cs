using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TaskGen.Benchmarks.Engine;

switch (args)
{
    case ["hits", var rounds]:
        await StoreComparison.HitsAsync(int.Parse(rounds, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return;
    case ["durable", var rounds]:
        await StoreComparison.DurableAsync(int.Parse(rounds, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return;
    case ["peers", var tasks]:
        await PeerComparison.RunAsync(int.Parse(tasks, CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return;
}

// In this process: nothing is built again elsewhere, so the figures are those of this very assembly.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
