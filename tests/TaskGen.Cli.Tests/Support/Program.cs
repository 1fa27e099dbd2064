using Microsoft.Extensions.DependencyInjection;

namespace TaskGen.Cli.Tests.Support;

/// <summary>The sample program as a process of its own, for what only a process shows.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        var builder = TaskGenApplication.CreateBuilder(args, typeof(SampleModule).Assembly);
        builder.Services.AddSingleton(new TaskCompletionSource());
        return await builder.Build().RunAsync();
    }
}
