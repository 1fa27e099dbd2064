using TaskGen;

namespace Acme;

public enum Level { Low = 1, High = 2 }

[Flags]
public enum Parts : byte { None, First, Second }

public static partial class Steps
{
    public const double Tenth = 0.1;

    [Task]
    public static int Numbers(
        double tenth = Tenth,
        double nan = double.NaN,
        double up = double.PositiveInfinity,
        double down = double.NegativeInfinity,
        double negativeZero = -0.0,
        double tiny = 1e-300,
        float single = 0.1f,
        float singleNan = float.NaN,
        float singleDown = float.NegativeInfinity,
        decimal price = 1.50m,
        long big = long.MaxValue,
        long least = long.MinValue,
        int lowest = int.MinValue,
        uint unsigned = uint.MaxValue,
        ulong unsignedBig = ulong.MaxValue,
        short small = -1,
        byte octet = 255) => 0;

    [Task]
    public static int Texts(
        string quoted = "a \"b\" \\ c",
        string lines = "one\r\ntwo\tthree\u2028four",
        string empty = "",
        string? nothing = null,
        string absent = null!,
        char quote = '\'',
        char newline = '\n',
        bool flag = true) => 0;

    [Task]
    public static int Others(
        Level level = Level.High,
        Level undefined = (Level)7,
        Level negative = (Level)(-1),
        Parts both = Parts.First | Parts.Second,
        Level? maybe = Level.Low,
        Level? none = null,
        int? number = 3,
        double? noNumber = null,
        Guid id = default,
        DateTimeOffset? when = null) => 0;
}
