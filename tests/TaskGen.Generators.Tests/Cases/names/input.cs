using TaskGen;
using TaskGen.Learn;

namespace Größe.@namespace.value;

public sealed record @class(int @int, List<string> member, string[] Defaults, int instance = 1);

public enum @enum { @true, ü, value }

public static partial class @static
{
    [Task]
    public static @class lower(@class @object, @enum @enum, int options, string[] cancellationToken, int __frame, int _x, int context, (int[] items, int[] Other) tuple) => @object;

    [Task]
    public static int Straße(int größe, int input, int invocation, int hp, int map) => größe;

    [Task(Name = "Task")]
    public static int @async(int value, int writer, int reader, int definition) => value;

    [Workflow]
    public static int Flow(@class @class, @enum @default, int value, int result, int __tail)
    {
        var @new = lower(@class, @default, 1, [], 2, 3, 4, ([1], [2]));
        var größe = Straße(@new.@int, value, result, __tail, @new.member.Count);
        return @async(value: 1 > 0 ? 3 : 4, @new.@int, größe, 0);
    }
}

[Dataset(TrainingUrl = "data.csv")]
public sealed partial class @event(int @base, string value)
{
    public sealed record @struct(double @in, [Target] int @out);

    [Train]
    public double @fixed(double hp, Partition<@struct> train) => hp * @base * value.Length;

    [Evaluate]
    public double @lock(double model, Partition<@struct> data) => model;
}
