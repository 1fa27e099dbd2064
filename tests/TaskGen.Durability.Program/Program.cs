using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen;
using TaskGen.Durability.Program;
using TaskGen.Learn;

if (args[0] == "cli")
{
    // The command line, as a user's program has it.
    var builder = TaskGenApplication.CreateBuilder(args[1..]);
    builder.Services.AddS3Stores();
    Environment.ExitCode = await builder.Build().RunAsync();
    return;
}

if (args[0] == "load")
{
    // The address of a store or of a model.
    using var provider = new ServiceCollection().AddS3Stores()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build())
        .BuildServiceProvider();
    var loaded = await Joined.Trainer.LoadModelAsync(args[1], services: provider);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loaded.Information.Version} {loaded.Model.Sum / loaded.Model.Rows:R}"));
    return;
}

if (args[0] is "fetch" or "rows")
{
    // A URL and the store.
    Console.WriteLine("ready");
    var (path, rows, sum) = await Far.ReadAsync(args[1], args[2], reads: args[0] == "rows");
    using var reader = Process.GetCurrentProcess();
    Console.WriteLine(args[0] == "rows" ? string.Create(CultureInfo.InvariantCulture, $"{rows} {sum} {reader.PeakWorkingSet64}") : path);
    return;
}

// What to run, its size, the store, and the run to be resumed if there is one.
var size = int.Parse(args[1], CultureInfo.InvariantCulture);
using var services = new ServiceCollection().AddS3Stores()
    .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build())
    .BuildServiceProvider();
var options = new RunOptions
{
    Store = args[2],
    Services = services,
    Resume = args.Length > 3 ? Guid.Parse(args[3]) : null,
    MaxConcurrency = 4,
};

// All processes that share a store start at a word.
Console.WriteLine("ready");
if (args[0] == "keys")
{
    Console.ReadLine();
}

if (args[0] == "million")
{
    // In memory; the second line is the most memory that the process has ever had.
    Console.WriteLine(await Million.Workflows.All.RunAsync(size));
    using var process = Process.GetCurrentProcess();
    Console.WriteLine(process.PeakWorkingSet64);
    return;
}

var result = args[0] switch
{
    "layers" => await Layers.Workflows.All.RunAsync(size, options),
    "items" => await Items.Workflows.All.RunAsync(size, options),
    "waits" => await Waits.Workflows.All.RunAsync(size, options),
    "joined" => await TrainAsync(),
    "keys" => await Keys.Workflows.All.RunAsync(size, options),
    _ => throw new ArgumentException($"There is no '{args[0]}' to run."),
};
Console.WriteLine(result.ToString("R", CultureInfo.InvariantCulture));

async Task<double> TrainAsync()
{
    var trained = await Joined.Trainer.RunAsync(new(), options);
    return trained.Model.Sum + trained.Metrics.Test.Score;
}
