using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using TaskGen.Benchmarks.Data;

// Operations are rows: "Op/s" is rows per second.
BenchmarkSwitcher.FromAssembly(typeof(CsvReading).Assembly)
    .Run(args, DefaultConfig.Instance.AddColumn(StatisticColumn.Median, StatisticColumn.OperationsPerSecond));
