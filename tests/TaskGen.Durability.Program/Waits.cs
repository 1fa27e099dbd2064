namespace TaskGen.Durability.Program;

/// <summary>A map whose items take their time, every tenth of which gives an object.</summary>
internal static partial class Waits
{
    private const int Length = 1_000;
    private const int Milliseconds = 20;

    [Task]
    public static async Task<double[]> Wait(int index, TaskContext? context = null, CancellationToken cancellationToken = default)
    {
        Executions.Note(context!.NodePath);
        await Task.Delay(Milliseconds, cancellationToken);
        return [.. Enumerable.Range(index, index % 10 == 0 ? Length : 2).Select(static value => (double)value)];
    }

    [Workflow]
    public static async Task<double> All(int count)
    {
        var items = await Flow.Map(Enumerable.Range(0, count).ToArray(), index => Wait(index));
        return items.Sum(static item => item.Sum());
    }
}
