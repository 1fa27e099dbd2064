namespace TaskGen.Durability.Program;

/// <summary>200 nodes: twenty layers of ten, with small results in the journal, larger ones as objects, and cached ones.</summary>
internal static partial class Layers
{
    private const int Length = 1_000;

    [Task]
    public static long Add(long first, long second, TaskContext? context = null)
    {
        Executions.Note(context!.NodePath);
        return (first + second) % 1_000_003;
    }

    [Task(Cache = true)]
    public static double[] Spread(long value, TaskContext? context = null)
    {
        Executions.Note(context!.NodePath);
        return [.. Enumerable.Range(0, Length).Select(i => (double)((value * (i + 1)) % 1_009))];
    }

    [Task]
    public static long Sum(double[] values, TaskContext? context = null)
    {
        Executions.Note(context!.NodePath);
        return (long)values.Sum();
    }

    [Workflow]
    public static long Layer(long value)
    {
        var left = Add(value, 1);
        var right = Add(value, 2);
        var leftValues = Spread(left);
        var rightValues = Spread(right);
        var leftSum = Sum(leftValues);
        var rightSum = Sum(rightValues);
        var both = Add(leftSum, rightSum);
        var moved = Add(both, left);
        var last = Spread(moved);
        return Sum(last);
    }

    [Workflow]
    public static long Five(long value) => Layer(Layer(Layer(Layer(Layer(value)))));

    [Workflow]
    public static long All(long value) => Five(Five(Five(Five(value))));
}
