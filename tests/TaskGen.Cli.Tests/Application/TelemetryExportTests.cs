using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using TaskGen.Cli.Application;
using TaskGen.Cli.Tests.Support;

namespace TaskGen.Cli.Tests.Application;

public sealed class TelemetryExportTests : IDisposable
{
    private readonly CliFixture _cli = new();
    private readonly HttpListener _collector = new();
    private readonly ConcurrentDictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly string _endpoint;
    private readonly Task _listening;

    public TelemetryExportTests()
    {
        _endpoint = $"http://127.0.0.1:{FreePort()}";
        _collector.Prefixes.Add(_endpoint + "/");
        _collector.Start();
        _listening = Task.Run(ListenAsync);
    }

    public void Dispose()
    {
        _collector.Close();
        _listening.Wait();
        _cli.Dispose();
    }

    [Fact]
    public async Task TracesAndMetricsAreSentWhereTheEnvironmentSays()
    {
        var run = await RunAsync();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["/v1/metrics", "/v1/traces"], _bodies.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("attempt 1", _bodies["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("taskgen.node", _bodies["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("taskgen.nodes", _bodies["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("TaskGen.Cli.Tests", _bodies["/v1/traces"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--set", "OTEL_SDK_DISABLED=true")]
    [InlineData("--set", "OTEL_TRACES_EXPORTER=none", "--set", "OTEL_METRICS_EXPORTER=none")]
    public async Task NothingIsSentUnasked(params string[] settings)
    {
        var run = await RunAsync(settings);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Empty(_bodies);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "OTEL_EXPORTER_OTLP_ENDPOINT", "http://x")]
    [InlineData(true, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://x")]
    [InlineData(true, "OTEL_METRICS_EXPORTER", "otlp")]
    [InlineData(true, "OTEL_TRACES_EXPORTER", "console, otlp")]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT", "http://x", "OTEL_TRACES_EXPORTER", "none", "OTEL_METRICS_EXPORTER", "none")]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT", "http://x", "OTEL_SDK_DISABLED", "TRUE")]
    [InlineData(false, "OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    public void StandardVariablesDecide(bool isAsked, params string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Chunk(2).Select(static pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
            .Build();

        Assert.Equal(isAsked, TelemetryExport.IsAsked(configuration));
    }

    private Task<CliRun> RunAsync(params string[] more) => _cli.RunAsync(
        ["run", "Settings", "--set", $"OTEL_EXPORTER_OTLP_ENDPOINT={_endpoint}", "--set", "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", .. more]);

    private async Task ListenAsync()
    {
        while (_collector.IsListening)
        {
            try
            {
                var context = await _collector.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _bodies.AddOrUpdate(
                    context.Request.Url!.AbsolutePath,
                    Encoding.Latin1.GetString(body.ToArray()),
                    (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
