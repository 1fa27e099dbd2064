using System.Threading.Channels;

namespace TaskGen.Tests.Execution;

/// <summary>A place in a task's body where a test can hold it, and see how many are there.</summary>
internal sealed class Gatekeeper
{
    private readonly Channel<int> _arrived = Channel.CreateUnbounded<int>();
    private readonly Channel<int> _open = Channel.CreateUnbounded<int>();
    private int _inside;
    private int _most;

    /// <summary>The most that were inside at once.</summary>
    public int Most => _most;

    /// <summary>The number that is inside.</summary>
    public int Inside => Volatile.Read(ref _inside);

    /// <summary>Passes when the test lets one through.</summary>
    public async Task<int> PassAsync(int value, CancellationToken cancellationToken)
    {
        var inside = Interlocked.Increment(ref _inside);
        for (var most = _most; inside > most; most = _most)
        {
            Interlocked.CompareExchange(ref _most, inside, most);
        }

        _arrived.Writer.TryWrite(value);
        try
        {
            await _open.Reader.ReadAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _inside);
        }

        return value;
    }

    /// <summary>Waits until so many more have arrived.</summary>
    public async Task ArrivedAsync(int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            await _arrived.Reader.ReadAsync();
        }
    }

    /// <summary>Lets some through, now or when they come.</summary>
    public void Open(int count = 1)
    {
        for (var i = 0; i < count; i++)
        {
            _open.Writer.TryWrite(i);
        }
    }
}
