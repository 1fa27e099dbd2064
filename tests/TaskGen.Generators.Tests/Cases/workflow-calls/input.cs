using TaskGen;

namespace Acme;

public static partial class Flow
{
    [Task]
    public static int Add(int x, int y = 1, CancellationToken cancellationToken = default) => x + y;

    [Task]
    public static void Save(int x) => Console.WriteLine(x);

    /// <summary>Adds, step by step.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="step">How far it goes.</param>
    [Workflow]
    public static int Linear(int start, int step = 2)
    {
        var first = Add(start);
        var second = Add(first, step);
        return second;
    }

    [Workflow]
    public static int Nested(int start) => Add(Add(start, 2), Add(y: 3, x: start));

    [Workflow]
    public static int Barriers(int start)
    {
        var before = Add(start);
        Save(start);
        var after = Add(start);
        Save(after);
        return Linear(before, step: after);
    }

    [Workflow]
    public static void Nothing(int start) => Save(start);

    [Workflow(Name = "Renamed")]
    public static (int First, int Second) Outputs(int start)
    {
        var first = Add(start);
        _ = Add(first);
        return (first, start);
    }
}
