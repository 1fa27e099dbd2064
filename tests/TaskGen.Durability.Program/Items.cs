namespace TaskGen.Durability.Program;

/// <summary>A map whose items are small results in the journal, every tenth an object.</summary>
internal static partial class Items
{
    private const int Length = 1_000;

    [Task]
    public static double[] Item(int index, TaskContext? context = null)
    {
        Executions.Note(context!.NodePath);
        return [.. Enumerable.Range(index, index % 10 == 0 ? Length : 2).Select(static value => (double)value)];
    }

    [Workflow]
    public static double All(int count)
    {
        var items = Flow.Map(Enumerable.Range(0, count).ToArray(), index => Item(index));
        return items.Sum(static item => item.Sum());
    }
}
