using BenchmarkDotNet.Running;
using TaskGen.Benchmarks.Generators;

BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmark).Assembly).Run(args);
