using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Killing;

/// <summary>Chooses moments at which a process is killed.</summary>
/// <param name="random">Makes the choice.</param>
/// <param name="nodes">How many nodes the process runs.</param>
internal sealed class Killer(Random random, int nodes)
{
    private static readonly TimeSpan StartTime = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits for some moment, and kills the process; false if it ended before.</summary>
    public async Task<bool> KillAsync(ProgramProcess process, RunFolder folder)
    {
        if (random.Next(4) == 0)
        {
            // While it starts, opens its store or takes up its run.
            await Task.Delay(StartTime * random.NextDouble());
        }
        else
        {
            // After so many more executions, so that it gets further on the slowest machine.
            var target = folder.ExecutionCount + random.Next(1, nodes / 4);
            while (!process.HasExited && folder.ExecutionCount < target)
            {
                await Task.Delay(1);
            }

            Thread.SpinWait(random.Next(200_000));
        }

        return await process.KillAsync();
    }
}
