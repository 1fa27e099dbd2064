namespace TaskGen.Browser.Tests.Drawn;

/// <summary>Expressions whose text means something to Mermaid, to Markdown, to HTML or to one of the libraries that it uses.</summary>
public static partial class Hostile
{
    [Task] public static string Load(string text) => text;

    [Task] public static int end(int x) => x;

    [Task] public static int subgraph(int @class, int graph = 0) => @class + graph;

    [Task] public static string Größe(string straße) => straße;

    public static string style(string text, string format = "") => text + format;

    public static string classDef(string text, string format = "") => text + format;

    [Workflow]
    public static int Keywords(int end, int @default, int click)
    {
        var flowchart = Hostile.end(end);
        var linkStyle = subgraph(@default, graph: flowchart);
        return linkStyle switch
        {
            < 0 => Hostile.end(click),
            _ => flowchart,
        };
    }

    [Workflow] public static string Unicode(string 数据, string ﬀ) => Größe($"„{数据}“ → 🍷 {ﬀ} \u00e9 \u200f");

    [Workflow] public static string Quotes(string x) => Load("\"" + x + '"' + '\'' + "`" + @"""" + """ "" " """);

    [Workflow] public static string Entities(string x) => Load("&lt; &#60; #lt; #35; #quot; ; & # " + x);

    [Workflow] public static string Html(string x) => Load("<script>alert(1)</script><b>bold</b><br/><!-- no --><img src='x' onerror='y'/>" + x);

    [Workflow] public static string Markdown(string x) => Load("**bold** *slanted* _under_ __more__ ~~gone~~ [link](https://example.org) # title" + x);

    [Workflow] public static string Ticks(string x) => Load("`" + x + "`");

    [Workflow] public static string Mathematics(string x) => Load("$$x^2$$ $y$ \\alpha " + x);

    [Workflow] public static string Dollars(int x) => Load($$"""$${{x}}$$ {{{x}}}""");

    [Workflow] public static string Icons(string x) => Load("fa:fa-car fas:fa-x :::wide @{ shape: circle }" + x);

    [Workflow] public static string Arrows(string x) => Load("--> -.-> ==> --- |a| ]) }} [[ ]] ((" + x);

    [Workflow] public static string Comments(string x) => Load("%% not a comment" + x);

    [Workflow] public static string Directives(string x) => Load("%%{init: {'theme': 'dark'}}%% --- title: x ---" + x);

    [Workflow] public static string Styles(string x) => Load(style(text:"a" + x, format:"<b>") + classDef(text:"c", format:"d;"));

    [Workflow] public static int Numbered(int x) => subgraph(- x, 1);

    [Workflow] public static string Backslashes(string x) => Load("\\n \\ \t \r\n" + @"c:\n" + x);

    [Workflow]
    public static string Lines(string x) => Load($"""
        - a list
        1. of {x}
        # and a title
        %% and a comment
        """);

    [Workflow] public static bool Generic(IReadOnlyDictionary<string, IReadOnlyList<(int, double?)>> table, int[][] rows) =>
        table.Values.SelectMany(static list => list).Any(one => one.Item1 < 3 && one.Item2 >= 2) || end(rows[0][^1]) > 1;

    [Workflow] public static string Long(string x) => Load(
        "This is a text that is longer than any that a person would write into a node of a graph, and it goes on and on, " +
        "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword " + x);
}
