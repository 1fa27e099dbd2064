using Microsoft.Extensions.Logging;

namespace TaskGen.Cli.Tests.Support;

/// <summary>What sample tasks log.</summary>
internal static partial class TestLog
{
    [LoggerMessage(1, LogLevel.Warning, "Told {What}.")]
    public static partial void Told(ILogger logger, string what);

    [LoggerMessage(2, LogLevel.Information, "Found {What}.")]
    public static partial void Detail(ILogger logger, string what);
}
