using Microsoft.Extensions.Logging;

namespace TaskGen.Integration.Library;

/// <summary>Tasks of every form of return, and of every sort of parameter.</summary>
public static partial class Geometry
{
    public enum Unit
    {
        Metre,
        Foot,
    }

    public readonly record struct Point(double X, double Y);

    public sealed class Shape
    {
        public required string Name { get; init; }

        public IReadOnlyList<Point> Corners { get; init; } = [];

        public Unit Unit { get; init; } = Unit.Foot;

        public Shape? Hole { get; init; }
    }

    /// <summary>The length of the way from corner to corner and back.</summary>
    [Task]
    public static double Perimeter(Shape shape)
    {
        var sum = 0.0;
        for (var i = 0; i < shape.Corners.Count; i++)
        {
            var (from, to) = (shape.Corners[i], shape.Corners[(i + 1) % shape.Corners.Count]);
            sum += Math.Sqrt(((from.X - to.X) * (from.X - to.X)) + ((from.Y - to.Y) * (from.Y - to.Y)));
        }

        return sum;
    }

    [Task]
    public static async Task<Shape> ScaleAsync(Shape shape, double factor = 2.0, Unit? unit = null, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return new Shape
        {
            Name = shape.Name,
            Corners = [.. shape.Corners.Select(corner => new Point(corner.X * factor, corner.Y * factor))],
            Unit = unit ?? shape.Unit,
            Hole = shape.Hole,
        };
    }

    [Task]
    public static ValueTask<(double Smallest, double Largest)> RangeAsync(double[] numbers) => new((numbers.Min(), numbers.Max()));

    [Task]
    public static Angle Turn(Angle angle, int quarters = 1) => Angle.FromRadians((angle.ToDegrees() + (90 * quarters)) * Math.PI / 180);

    [Task]
    public static void Note(string text, ILogger? logger = null, [Service] ICollection<string>? notes = null)
    {
        logger?.Noted(text);
        notes?.Add(text);
    }

    [Task]
    public static int Draw(int sides, Random? random = null, TaskContext? context = null) =>
        (random ?? throw new InvalidOperationException("No random numbers.")).Next(sides) + (context is null ? 1_000_000 : 0);

    /// <summary>The perimeter of a shape that was scaled.</summary>
    [Workflow]
    public static async Task<double> ScaledPerimeter(Shape shape, double factor = 3.0)
    {
        var scaled = await ScaleAsync(shape, factor);
        return Perimeter(scaled);
    }
}
