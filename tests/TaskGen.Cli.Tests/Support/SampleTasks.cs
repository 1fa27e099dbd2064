using Samples;
using TaskGen.Definitions;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Tasks as they are generated, of every kind that a command line must cope with.</summary>
internal static class SampleTasks
{
    public static ValuesCodec Hyperparameters { get; } = new(
        "Hyperparameters",
        Optional("c", Codecs.Double, "1", 1.0, "The weight of the loss: smaller numbers shrink more."),
        Optional("maxIterations", Codecs.Int32, "100", 100, "The most steps that the solver may take."));

    public static TaskDefinition<Values, int> CountLines { get; } = new()
    {
        Name = "Samples.Guide.CountLines",
        CodeHash = new CodeHash("6b86b273"),
        Description = "Counts the lines of a file.",
        Inputs = new ValuesCodec("Inputs", Required("file", Codecs.DataFile, "The file.")),
        Output = Codecs.Int32,
        Invoke = static (inputs, _) => new(File.ReadAllLines(inputs.Get<DataFile>("file").Path).Length),
    };

    public static TaskDefinition<Values, double> Score { get; } = new()
    {
        Name = "Samples.Guide.Score",
        Description = "Scores lines.",
        Inputs = new ValuesCodec("Inputs", Required("lines", Codecs.Int32), Required("hp", Hyperparameters)),
        Output = Codecs.Double,
        Invoke = static (inputs, invocation) =>
        {
            invocation.Progress.Report(0.5);
            return new(inputs.Get<int>("lines") * inputs.Get<Values>("hp").Get<double>("c"));
        },
    };

    /// <summary>Fails with two causes.</summary>
    public static TaskDefinition<Values, Unit> Fail { get; } = new()
    {
        Name = "Samples.Guide.Fail",
        Description = "Always fails.",
        Inputs = new ValuesCodec("Inputs", Optional("message", Codecs.String, "\"It broke.\"", "It broke.")),
        Output = UnitCodec.Instance,
        Invoke = static (inputs, _) => BrokenCode.ThrowAsync(inputs.Get<string>("message")),
    };

    public static TaskDefinition<Values, Unit> Wait { get; } = new()
    {
        Name = "Samples.Guide.Wait",
        Description = "Waits until it is cancelled.",
        Services = [new ServiceRequirement("started", typeof(TaskCompletionSource))],
        Inputs = new ValuesCodec("Inputs"),
        Output = UnitCodec.Instance,
        Invoke = static async (_, invocation) =>
        {
            invocation.Service<TaskCompletionSource>("started").SetResult();
            await Task.Delay(Timeout.Infinite, invocation.CancellationToken);
            return Unit.Value;
        },
    };

    /// <summary>Hears that it is to stop, and does not.</summary>
    public static TaskDefinition<Values, Unit> Hang { get; } = new()
    {
        Name = "Samples.Guide.Hang",
        Inputs = new ValuesCodec("Inputs"),
        Output = UnitCodec.Instance,
        Invoke = static async (_, invocation) =>
        {
            using var stop = invocation.CancellationToken.Register(static () => Console.Error.WriteLine("Asked to stop"));
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return Unit.Value;
        },
    };

    /// <summary>Needs what nobody registers.</summary>
    public static TaskDefinition<Values, string> NeedsService { get; } = new()
    {
        Name = "Samples.Guide.NeedsService",
        Services = [new ServiceRequirement("greeting", typeof(Greeting))],
        Inputs = new ValuesCodec("Inputs"),
        Output = Codecs.String,
        Invoke = static (_, invocation) => new(invocation.Service<Greeting>("greeting").Text),
    };

    /// <summary>Tells a setting of the configuration and the seed, and logs.</summary>
    public static TaskDefinition<Values, string> Settings { get; } = new()
    {
        Name = "Samples.Guide.Settings",
        Inputs = new ValuesCodec("Inputs", Optional("seed", Codecs.Int32, "7", 7, "An input whose name is a flag of the program.")),
        Output = Codecs.String,
        Invoke = static (inputs, invocation) =>
        {
            TestLog.Told(invocation.Logger, "a warning");
            TestLog.Detail(invocation.Logger, "a detail");
            return new($"{invocation.Configuration!["Greeting"]} {inputs.Get<int>("seed")}");
        },
    };

    public static TaskDefinition<Values, int> Seed { get; } = new()
    {
        Name = "Samples.Guide.Seed",
        Inputs = new ValuesCodec("Inputs"),
        Output = Codecs.Int32,
        Invoke = static (_, invocation) => new(invocation.Context.Seed),
    };

    /// <summary>Multiplies, once its obstacle is gone.</summary>
    public static TaskDefinition<Values, int> Multiply { get; } = new()
    {
        Name = "Samples.Guide.Multiply",
        Services = [new ServiceRequirement("obstacle", typeof(Obstacle))],
        Options = new TaskOptions { Cache = true, Version = "1" },
        Inputs = new ValuesCodec("Inputs", Required("lines", Codecs.Int32), Required("factor", Codecs.Int32)),
        Output = Codecs.Int32,
        Invoke = static async (inputs, invocation) =>
        {
            var obstacle = invocation.Service<Obstacle>("obstacle");
            if (obstacle.Cancel is { } cancel)
            {
                await cancel.CancelAsync();
                await Task.Delay(Timeout.Infinite, invocation.CancellationToken);
            }

            return obstacle.IsThere ? throw new IOException("It is in the way.") : inputs.Get<int>("lines") * inputs.Get<int>("factor");
        },
    };

    internal sealed record Greeting(string Text);
}
