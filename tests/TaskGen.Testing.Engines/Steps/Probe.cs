using System.Globalization;

namespace TaskGen.Testing.Engines.Steps;

/// <summary>
/// What tests and steps know of each other: a directory, so that steps may run in any process. A test says here what steps do, and sees what they did.
/// </summary>
internal sealed class Probe(string directory)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    private readonly ProbeJournal _journal = new(Path.Combine(directory, "journal"));

    /// <summary>The directory.</summary>
    public string Directory => directory;

    /// <summary>The steps that have run, once for each execution, in their order.</summary>
    public IReadOnlyList<string> Ran => [.. _journal.Read().Where(static line => line[0] == '+').Select(static line => line[1..])];

    /// <summary>The most that were running at once.</summary>
    public int Most
    {
        get
        {
            var (inside, most) = (0, 0);
            foreach (var line in _journal.Read())
            {
                inside += line[0] switch { '+' => 1, '-' => -1, _ => 0 };
                most = Math.Max(most, inside);
            }

            return most;
        }
    }

    /// <summary>Has a step act otherwise.</summary>
    /// <param name="name">The step.</param>
    /// <param name="act">What it does.</param>
    /// <param name="times">In how many executions, from the first; always by default.</param>
    /// <param name="then">What it does in those that follow.</param>
    public void Let(string name, Act act, int times = int.MaxValue, Act then = Act.Add) => File.WriteAllText(
        PathOf(name, "act"), string.Create(CultureInfo.InvariantCulture, $"{act} {times} {then}"));

    /// <summary>Forgets what steps have done so far.</summary>
    public void Forget() => _journal.Clear();

    /// <summary>Lets a step go on that is held, now or when it comes.</summary>
    public void Open(string name) => File.WriteAllText(PathOf(name, "open"), "");

    /// <summary>Waits until a step has been run so often.</summary>
    public Task RanAsync(string name, int times = 1) => UntilAsync(() => Ran.Count(ran => ran == name) >= times);

    /// <summary>Waits until so many are running at once.</summary>
    public Task InsideAsync(int count) => UntilAsync(() => Most >= count);

    /// <summary>Waits until a step that is held has noticed that it is cancelled.</summary>
    public Task CancelledAsync(string name) => UntilAsync(() => _journal.Read().Contains("!" + name));

    /// <summary>For a step: notes that it runs.</summary>
    /// <returns>Which execution of it this is, from 1, and what it does.</returns>
    public (int Execution, Act Act) Enter(string name)
    {
        var execution = _journal.Append("+" + name);
        var path = PathOf(name, "act");
        if (!File.Exists(path) || File.ReadAllText(path).Split(' ') is not [var act, var times, var then])
        {
            return (execution, Act.Add);
        }

        return (execution, execution <= int.Parse(times, CultureInfo.InvariantCulture) ? Enum.Parse<Act>(act) : Enum.Parse<Act>(then));
    }

    /// <summary>For a step: notes that it has ended.</summary>
    public void Leave(string name) => _journal.Append("-" + name);

    /// <summary>For a step: waits until it is opened, and notes that it is cancelled.</summary>
    /// <param name="name">The step.</param>
    /// <param name="isEnded">Whether a cancellation ends the wait.</param>
    /// <param name="cancellationToken">Cancels the step.</param>
    public async Task PassAsync(string name, bool isEnded, CancellationToken cancellationToken)
    {
        var isNoted = false;
        while (!File.Exists(PathOf(name, "open")))
        {
            if (cancellationToken.IsCancellationRequested && !isNoted)
            {
                _journal.Append("!" + name);
                isNoted = true;
                if (isEnded)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }

            await Task.Delay(Look, CancellationToken.None);
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        // A test that waits in vain is to fail, and not to hang.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!isSo())
        {
            await Task.Delay(Look, patience.Token);
        }
    }

    private string PathOf(string name, string kind) => Path.Combine(directory, $"{name}.{kind}");
}
