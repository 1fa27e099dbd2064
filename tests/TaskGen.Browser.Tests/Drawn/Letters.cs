namespace TaskGen.Browser.Tests.Drawn;

/// <summary>Every construct that has a form of its own in a drawing.</summary>
public static partial class Letters
{
    public enum Kind
    {
        Short,
        Long,
    }

    public sealed record Letter(string Sender, IReadOnlyDictionary<string, int[]> Words);

    [Task] public static Letter Read(string text) => new(text, new Dictionary<string, int[]> { [text] = [text.Length] });

    [Task] public static Kind Judge(Letter letter) => letter.Words.Count > 3 ? Kind.Long : Kind.Short;

    [Task] public static int Count(string text, int least = 0) => text.Length > least ? text.Length : throw new ArgumentException(text);

    [Task] public static (int Least, int Most) Range(IReadOnlyList<int> numbers) => (numbers.Min(), numbers.Max());

    [Task] public static void Archive(Letter letter) => ArgumentNullException.ThrowIfNull(letter);

    [Workflow]
    public static string Answer(string text, bool isUrgent)
    {
        var letter = Read(text);
        switch (Judge(letter))
        {
            case Kind.Short when isUrgent:
                Archive(letter);
                return "<at once>";
            case Kind.Short:
                return $"{Count(text)} & more";
            default:
                return letter.Sender;
        }
    }

    [Workflow]
    public static int Longest(IReadOnlyList<string> texts, string[]? others = null)
    {
        var counts = Flow.Map(texts, text => Count(text));
        var tried = Flow.TryMap(others ?? [], text => Count(text, 2), new() { MinSuccessRatio = 0.5 });
        var (least, most) = Range([.. counts, .. tried.Where(one => one.Succeeded).Select(one => one.Value)]);
        return most - least;
    }

    [Workflow]
    public static async Task<string> All(IReadOnlyList<IReadOnlyList<string>> bundles, bool isUrgent, WorkflowContext? flow = null)
    {
        var longest = Flow.Map(bundles, bundle => Longest(bundle));
        var answer = Answer(bundles[0][0], isUrgent: isUrgent && longest.Count > 0);
        return await Search(flow!, answer);
    }

    [Workflow(Dynamic = true)]
    public static async Task<string> Search(WorkflowContext flow, string text)
    {
        var count = await flow.Letters.Count(text);
        return count > 3 ? text : "";
    }
}
