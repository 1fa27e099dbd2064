using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TaskGen.CompilerServices;
using TaskGen.Definitions;
using TaskGen.Execution.Options;

namespace TaskGen.Tests.Execution;

public class ConfiguredOptionsTests
{
    private static readonly TaskDefinition<Number, int> Plain = Define.Task("Plain", value => value);

    [Fact]
    public async Task ConfiguredRetriesTakeThePlaceOfTheAttributes()
    {
        var calls = 0;
        var task = Define.Task("Flaky", value => ++calls < 3 ? throw new IOException("fault") : value);
        var flow = new FlowBuilder("Flow").Call("Flaky", task).Build();

        await PipelineRunner.RunAsync(
            flow, new Number(1), Host.With(("TaskGen:Numbers:Flaky:Retries", "2"), ("TaskGen:Numbers:Flaky:RetryDelay", "1ms")), default);

        Assert.Equal(3, calls);
    }

    [Fact]
    public void EveryOptionIsOverridden()
    {
        var options = Read(
            ("TaskGen:Numbers:Plain:Cache", "true"),
            ("TaskGen:Numbers:Plain:Retries", "4"),
            ("TaskGen:Numbers:Plain:RetryDelay", "90s"),
            ("TaskGen:Numbers:Plain:Timeout", "1h30m"),
            ("TaskGen:Numbers:Plain:Cpu", "500m"),
            ("TaskGen:Numbers:Plain:Memory", "4Gi"),
            ("TaskGen:Numbers:Plain:Gpu", "1"),
            ("TaskGen:Numbers:Plain:Disk", "20G"),
            ("TaskGen:Numbers:Plain:Interruptible", "True"));

        Assert.Equal(
            new TaskOptions
            {
                Cache = true,
                Retries = 4,
                RetryDelay = TimeSpan.FromSeconds(90),
                Timeout = TimeSpan.FromMinutes(90),
                CpuMillis = 500,
                MemoryBytes = 4L << 30,
                Gpus = 1,
                DiskBytes = 20_000_000_000,
                Interruptible = true,
                CacheIgnore = TaskOptions.Default.CacheIgnore,
            },
            options);
    }

    [Fact]
    public void FullClassNameWinsOverTheShortOne()
    {
        var options = Read(
            ("TaskGen:Numbers:Plain:Retries", "1"), ("TaskGen:Acme.Numbers:Plain:Retries", "2"), ("TaskGen:Numbers:Plain:Gpu", "3"));

        Assert.Equal((2, 3), (options.Retries, options.Gpus));
    }

    [Fact]
    public void SilentConfigurationLeavesTheAttributesOptions()
    {
        Assert.Same(Plain.Options, Read(("TaskGen:Numbers:Other:Retries", "1"), ("TaskGen:Others:Plain:Retries", "1")));
    }

    [Theory]
    [InlineData("Retries", "-1", "a whole number, 0 or more")]
    [InlineData("Retries", "1.0", "a whole number, 0 or more")]
    [InlineData("Timeout", "10", "a duration such as \"90s\", \"10m\" or \"1h30m\"")]
    [InlineData("Timeout", "00:10:00", "a duration such as \"90s\", \"10m\" or \"1h30m\"")]
    [InlineData("RetryDelay", "", "a duration such as \"90s\", \"10m\" or \"1h30m\"")]
    [InlineData("Memory", "4GB", "bytes in Kubernetes' notation, such as \"500Mi\" or \"4Gi\" (not \"4GB\")")]
    [InlineData("Cpu", "many", "processors in Kubernetes' notation, such as \"2\" or \"500m\"")]
    [InlineData("Cache", "yes", "true or false")]
    public async Task InvalidValueIsAnErrorBeforeAnythingRuns(string option, string found, string expected)
    {
        var calls = 0;
        var flow = new FlowBuilder("Flow").Call("A", _ => calls++).Call("Plain", Plain, ["A"]).Build();

        var error = await Assert.ThrowsAsync<RunNotStartedException>(
            () => PipelineRunner.RunAsync(flow, new Number(1), Host.With(($"TaskGen:Numbers:Plain:{option}", found)), default));

        Assert.Equal(0, calls);
        Assert.Equal($"The configured value of 'TaskGen:Numbers:Plain:{option}' is \"{found}\"; expected is {expected}.", Assert.Single(error.Problems));
    }

    [Fact]
    public void ReloadedConfigurationIsReadAgain()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("TaskGen:Numbers:Plain:Retries", "1")]).Build();
        var configured = new ConfiguredOptions(configuration);
        Assert.Equal(1, configured.For(Plain, []).Retries);
        Assert.Same(configured.For(Plain, []), configured.For(Plain, []));

        configuration["TaskGen:Numbers:Plain:Retries"] = "2";
        Assert.Equal(1, configured.For(Plain, []).Retries);
        configuration.Reload();

        Assert.Equal(2, configured.For(Plain, []).Retries);
    }

    private static TaskOptions Read(params (string Key, string Value)[] settings)
    {
        var problems = new List<string>();
        var configuration = Host.With(settings).Services!.GetRequiredService<IConfiguration>();
        var options = new ConfiguredOptions(configuration).For(Plain, problems);
        Assert.Empty(problems);
        return options;
    }
}
