using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TaskGen.Tests.Execution;

/// <summary>Options of runs with some services.</summary>
internal static class Host
{
    /// <summary>A run with services of a test's choice.</summary>
    public static RunOptions With(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return new RunOptions { Services = services.BuildServiceProvider(validateScopes: true) };
    }

    /// <summary>A run on a clock of the test's own.</summary>
    public static RunOptions With(TimeProvider clock) => With(services => services.AddSingleton(clock));

    /// <summary>A run with settings.</summary>
    public static RunOptions With(params (string Key, string Value)[] settings) => With(services => services.AddSingleton<IConfiguration>(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build()));
}
