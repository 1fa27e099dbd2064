using System;
using TaskGen;

namespace Acme;

public enum Size { Small, Large }

public static partial class Branches
{
    [Task]
    public static int Add(int x, int y = 1) => x + y;

    [Task]
    public static int? Find(int x) => x > 10 ? x : null;

    [Workflow]
    public static int Choose(int x, bool isFast)
    {
        int result;
        if (isFast)
        {
            result = Add(x);
        }
        else
        {
            result = Add(Add(x), 2);
        }

        return result > 10 ? Add(result, 5) : result;
    }

    [Workflow]
    public static int Sizes(Size size, int x)
    {
        if (x < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "A size is not negative.");
        }

        return size switch
        {
            Size.Small => Add(x),
            Size.Large when x > 100 => x,
            _ => Find(x) ?? Add(x, 3),
        };
    }
}
