namespace TaskGen.Durability.Program;

/// <summary>Cached calls that several processes make at the same time.</summary>
internal static partial class Keys
{
    private const int Length = 600;

    [Task(Cache = true)]
    public static async Task<double[]> Key(int index, CancellationToken cancellationToken = default)
    {
        Executions.Note($"{index}");
        await Task.Delay(1, cancellationToken);
        return [.. Enumerable.Range(index, index % 2 == 0 ? Length : 1).Select(static value => (double)value)];
    }

    [Workflow]
    public static async Task<double> All(int count)
    {
        var items = await Flow.Map(Enumerable.Range(0, count).ToArray(), index => Key(index));
        return items.Sum(static item => item.Sum());
    }
}
