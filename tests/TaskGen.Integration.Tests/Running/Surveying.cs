using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>Pipelines of a program that calls those of a library.</summary>
public static partial class Surveying
{
    public sealed record Plot(Geometry.Shape Shape, string? Owner = null);

    [Task]
    public static string Describe(Plot plot, double perimeter) =>
        $"{plot.Owner ?? "nobody"}: {perimeter.ToString("F1", System.Globalization.CultureInfo.InvariantCulture)}";

    [Task(Retries = 2, RetryDelay = "1ms")]
    public static int FailTwice([Service] Attempts? attempts = null) =>
        attempts!.Next() <= 2 ? throw new InvalidOperationException($"attempt {attempts.Count}") : attempts.Count;

    [Task]
    public static int Half(int number) => number % 2 == 0 ? number / 2 : throw new ArgumentException($"{number} is odd");

    [Workflow]
    public static (string Text, double Large) Survey(Plot plot, double factor)
    {
        var small = Geometry.Perimeter(plot.Shape);
        var large = Geometry.Perimeter(Enlarge(plot, factor * 2).Shape);
        return (Describe(plot, small), large);
    }

    [Task]
    public static Plot Enlarge(Plot plot, double factor) => plot with
    {
        Shape = new Geometry.Shape
        {
            Name = plot.Shape.Name,
            Corners = [.. plot.Shape.Corners.Select(corner => new Geometry.Point(corner.X * factor, corner.Y * factor))],
        },
    };

    // A private type makes what mentions it private, and nothing else.
    private sealed record Secret(int Number);

    private static partial class Hidden
    {
        [Task]
        internal static Secret Keep(int number) => new(number);
    }

    internal static async Task<int> KeepAsync(int number) => (await Hidden.Tasks.Keep.RunAsync(number)).Number;
}
