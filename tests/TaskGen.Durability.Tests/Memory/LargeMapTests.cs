using System.Globalization;
using TaskGen.Durability.Tests.Processes;

namespace TaskGen.Durability.Tests.Memory;

/// <summary>What very large maps take.</summary>
public sealed class LargeMapTests
{
    private const int Items = 1_000_000;

    [Fact]
    public async Task AMillionSmallItemsTakeLittleMoreThanTheirResults()
    {
        using var folder = new RunFolder();
        using var process = ProgramProcess.Start("million", Items, folder);

        var peak = long.Parse(await process.ResultAsync(), CultureInfo.InvariantCulture);

        // The whole process, runtime included.
        Assert.InRange(peak, 1, (sizeof(int) * Items) + (200L << 20));
    }
}
