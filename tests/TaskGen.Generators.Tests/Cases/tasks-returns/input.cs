using TaskGen;

namespace Acme;

public static partial class Steps
{
    [Task]
    public static double Value(double x) => x;

    [Task]
    public static string? Maybe(string? text) => text;

    [Task]
    public static void Nothing(int x) => Console.WriteLine(x);

    [Task]
    public static Task Later(int x) => Task.Delay(x);

    [Task]
    public static async Task<int> LaterValue(int x)
    {
        await Task.Yield();
        return x;
    }

    [Task]
    public static ValueTask Soon() => default;

    [Task]
    public static ValueTask<int[]> SoonValue(int x) => new([x]);

    [Task]
    public static (double Mean, int Count) Several(double[] values) => (values.Average(), values.Length);
}
