using TaskGen;
using Named.@namespace;

namespace Named.@namespace
{
    public static class Extensions
    {
        extension(int x)
        {
            public int Half => x / 2;

            public static int Zero => 0;

            public int @times(int y) => x * y;
        }

        extension<T>(IEnumerable<T> all)
        {
            public int Many => all.Count();
        }

        public static int @class(this int x) => x;

        public static T @new<T>(this T x) => x;
    }
}

namespace Named
{
    public static partial class Steps
    {
        public const int @const = 3;

        [Task]
        public static int Get(int x) => x + 1;

        [Task]
        public static int file(int _1, int _, int _2x = @const, string s = nameof(@const)) => _1 + _ + _2x + s.Length;

        [Task]
        public static int Parts(int Definition, int __frame, int __value) => Definition + __frame + __value;

        [Workflow]
        public static int Extended(int x, List<int>? all) =>
            Get(x).@class() + Get(x).@new<int>() + Get(x).Half + int.Zero + Get(x).times(3) + (all?.Many ?? 0) + (all is { Many: 2 } ? 1 : 0);

        [Workflow]
        public static int Locals(int x, int __y, int get)
        {
            var a = Get(x);
            var A = Get(a);
            var _a = Get(A);
            var __a = Get(_a);
            var @class = Get(__a);
            var Class = Get(@class);
            var result = Parts(a, A, Class);
            var __get = Get(Get(__y) + get);
            return a + A + _a + __a + @class + Class + result + __get;
        }

        [Workflow]
        public static int scoped(int Definition, int _)
        {
            var found = file(Definition, _);
            return found + file(1, 2, 3);
        }

        [Workflow]
        public static List<int> Mapped(int x, List<int> all) =>
            [.. Flow.Map(all, @class => Get(@class + x)), .. Flow.Map(all, __value => Get(__value * x)), .. Flow.Map(all, inputs => Get(inputs))];

        [Workflow]
        public static string Names(int @class)
        {
            var @event = Get(@class);
            return nameof(@event) + nameof(Steps.Get) + $"{@event}{@class:X}" + (@event is > 0 and var @new ? @new : 0);
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Extended() => (Steps.Extended(6, [1, 2]), await Steps.Workflows.Extended.RunAsync(6, [1, 2]));

        public static async Task<(object? Direct, object? Engine)> Locals() => (Steps.Locals(1, 2, 3), await Steps.Workflows.Locals.RunAsync(1, 2, 3));

        public static async Task<(object? Direct, object? Engine)> Underscores() => (Steps.scoped(4, 5), await Steps.Workflows.scoped.RunAsync(4, 5));

        public static async Task<(object? Direct, object? Engine)> Lambdas() => (Steps.Mapped(2, [1, 2]), await Steps.Workflows.Mapped.RunAsync(2, [1, 2]));

        public static async Task<(object? Direct, object? Engine)> Texts() => (Steps.Names(7), await Steps.Workflows.Names.RunAsync(7));
    }
}
