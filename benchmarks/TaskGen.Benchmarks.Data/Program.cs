using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using TaskGen.Benchmarks.Data;

if (args is ["ratios", ..])
{
    Ratios.Run([.. args.Skip(1)]);
    return;
}

if (args is ["read", var path])
{
    PandasPeer.ReadHere(path);
    return;
}

// Operations are rows: "Op/s" is rows per second.
BenchmarkSwitcher.FromAssembly(typeof(CsvReading).Assembly)
    .Run(args, DefaultConfig.Instance.AddColumn(StatisticColumn.Median, StatisticColumn.OperationsPerSecond));
