using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TaskGen.Tests.Sources;

/// <summary>A server on this machine that answers as a test wants it to, also against all rules; one request a connection.</summary>
internal sealed class OddServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<OddRequest> _requests = new();
    private readonly Func<OddRequest, OddAnswer> _answer;
    private readonly Task _accepting;

    public OddServer(Func<OddRequest, OddAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>All requests, in their order.</summary>
    public IReadOnlyList<OddRequest> Requests => [.. _requests];

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Url(string path) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/{path}");

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var served = new List<Task>();
        try
        {
            while (true)
            {
                served.Add(ServeAsync(await _listener.AcceptSocketAsync(_end.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var owned = socket;
        try
        {
            var request = OddRequest.Parse(await ReadHeadAsync(socket), _requests.Count + 1);
            _requests.Enqueue(request);
            var answer = _answer(request);
            await socket.SendAsync(Encoding.ASCII.GetBytes(answer.Head()), _end.Token);
            await socket.SendAsync(answer.Sent(), _end.Token);
            if (answer.IsSilentThen)
            {
                await Task.Delay(System.Threading.Timeout.Infinite, _end.Token);
            }

            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidDataException)
        {
            // The client has gone, which it may.
        }
    }

    private async Task<string> ReadHeadAsync(Socket socket)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await socket.ReceiveAsync(buffer, _end.Token);
            head.Append(count > 0 ? Encoding.ASCII.GetString(buffer, 0, count) : throw new InvalidDataException("The client ended within its request."));
        }

        return head.ToString();
    }
}
