using TaskGen;
using TaskGen.Learn;

namespace Acme.Deep;

public partial class Outer
{
    internal partial struct Middle
    {
        public static partial class Inner
        {
            [Task]
            public static Token Pass(Token token) => token;
        }
    }

    public sealed record Token(int Value);

    private static partial class Hidden
    {
        [Task]
        internal static int Unseen(int x) => x;

        [Workflow]
        internal static int UnseenFlow(int x) => Unseen(x);
    }
}

public sealed partial record Recorded(int X)
{
    [Task]
    public static int Of(int x) => x;
}

public partial interface IContract
{
    [Task]
    public static int Of(int x) => x;
}

public static partial class Secrets
{
    private sealed record Secret(int Value, Level Level);

    private enum Level { Low, High }

    [Task]
    private static Secret Hide(Secret secret) => secret;

    [Task]
    internal static int Show(int x) => x;

    [Workflow]
    private static Secret Both(Secret secret, int x)
    {
        var shown = Show(x);
        return Hide(secret with { Value = shown });
    }
}

[Dataset(TrainingUrl = "data.csv")]
public static partial class SecretRows
{
    private sealed record Row(double X, [Target] int Y);

    public sealed record Model(double X);

    [Train]
    private static Model Train(double rate, Partition<Row> train) => new(rate);

    [Evaluate]
    private static Evaluation Evaluate(Model model, Partition<Row> data) => new(model.X);
}
