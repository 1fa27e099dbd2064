namespace TaskGen.Integration.Tests.Running;

/// <summary>A service that lets tasks go on only when a number of them is there, and counts how many are there at once.</summary>
public sealed class Meeting(int size)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;
    private int _present;

    /// <summary>The most tasks that were there at once.</summary>
    public int Most { get; private set; }

    /// <summary>Waits for the others.</summary>
    public async Task ComeAsync(CancellationToken cancellationToken)
    {
        Task full;
        lock (_lock)
        {
            Most = Math.Max(Most, ++_present);
            full = _full.Task;
            if (++_waiting == size)
            {
                _full.SetResult();
                _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting = 0;
            }
        }

        await full.WaitAsync(cancellationToken);
        lock (_lock)
        {
            _present--;
        }
    }
}
