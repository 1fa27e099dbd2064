using Microsoft.Extensions.Configuration;

namespace TaskGen.Learn.Tests.Training.Samples;

internal static class TestConfiguration
{
    public static IConfiguration Of(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
        .Build();
}
