using System.Globalization;

namespace TaskGen.Benchmarks.Pruning;

/// <summary>What a study came to.</summary>
/// <param name="Task">The task.</param>
/// <param name="Pruner">The pruner.</param>
/// <param name="Trials">How many trials were started.</param>
/// <param name="Best">The true loss of the best complete trial at each budget of epochs.</param>
internal sealed record Result(string Task, string Pruner, int Trials, double[] Best)
{
    /// <summary>Reads a line of the peers: task, pruner, trials and losses, with tabs between them.</summary>
    public static Result Parse(string line)
    {
        var fields = line.Split('\t');
        return new(
            fields[0], fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture),
            [.. fields[3..].Select(static field => double.Parse(field, CultureInfo.InvariantCulture))]);
    }
}
