using TaskGen;
using TaskGen.Learn;

public sealed record Point(double X, double Y);

public static partial class Steps
{
    [Task]
    public static Point Move(Point point, double by = 1) => point with { X = point.X + by };

    [Workflow]
    public static Point Twice(Point point) => Move(Move(point));
}

[Dataset(TrainingUrl = "data.csv", GroupBy = "Y")]
public static partial class Rows
{
    public sealed record Row(double X, [Target] int Y);

    [Train]
    public static Point Train(double rate, Partition<Row> train) => new(rate, 0);

    [Evaluate]
    public static double Evaluate(Point model, Partition<Row> data) => model.X;
}
