using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Tmdb.Client.Benchmarks.RequestBenchmarks).Assembly).Run(args);
