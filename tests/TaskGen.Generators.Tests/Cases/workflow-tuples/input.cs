using TaskGen;

namespace Acme;

public sealed record Named(string Name, int Size);

public static partial class Flow
{
    [Task]
    public static (Named First, int Second, string? Third) Split(int x) => (new("a", x), x, null);

    [Task]
    public static int Join(Named named, int second, string text) => named.Size + second + text.Length;

    [Workflow]
    public static int Deconstructed(int x)
    {
        var (named, _, third) = Split(x);
        (var other, int size) = (named.Name, named.Size + 1);
        var whole = Split(size);
        return Join(whole.First, whole.Second + other.Length, third ?? other);
    }

    [Workflow]
    public static (Named, string?) Parts(int x)
    {
        var whole = Split(x);
        return (whole.First, whole.Third);
    }
}
