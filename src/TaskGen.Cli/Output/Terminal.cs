using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace TaskGen.Cli.Output;

/// <summary>The streams that a command line speaks to, and what they can show. Tests make one on string writers.</summary>
/// <param name="output">Takes results and nothing else.</param>
/// <param name="error">Takes messages, logs and progress.</param>
/// <param name="input">Gives what is piped in.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, TextReader input)
{
    // Nothing is cut or wrapped where nobody looks at it through a window.
    private const int RedirectedWidth = 10_000;
    private const int RedirectedTextWidth = 100;
    private const int WidestText = 120;

    /// <summary>Takes results and nothing else.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>Takes messages, logs and progress.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Gives what is piped in.</summary>
    public TextReader Input { get; } = input;

    /// <summary>Whether someone sees the output in a window.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether someone sees the messages in a window.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The columns of the window.</summary>
    public int WindowWidth { get; init; } = 80;

    /// <summary>Whether colors are unwanted.</summary>
    public bool NoColor { get; init; }

    /// <summary>Where relative paths on the command line start.</summary>
    public string CurrentDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The column at which text is wrapped.</summary>
    public int TextWidth => IsOutputTerminal ? Math.Clamp(WindowWidth, 40, WidestText) : RedirectedTextWidth;

    /// <summary>Whether a display may move on the screen of the messages.</summary>
    public bool CanAnimate => IsErrorTerminal && ErrorConsole.Profile.Capabilities.Ansi;

    /// <summary>Draws messages and progress.</summary>
    public IAnsiConsole ErrorConsole => field ??= CreateConsole(Error, IsErrorTerminal);

    private bool IsOfProcess { get; init; }

    private IAnsiConsole OutputConsole => field ??= CreateConsole(Output, IsOutputTerminal);

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = utf8;
        }

        // Where output is redirected, the console would write it in the encoding of the system.
        return new Terminal(
            Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) : Console.Out,
            Console.IsErrorRedirected ? new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true } : Console.Error,
            new StreamReader(Console.OpenStandardInput(), utf8))
        {
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            WindowWidth = ColumnsOfWindow(),
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            IsOfProcess = true,
        };
    }

    /// <summary>Keeps the output for a document: what tasks write on the console goes among the messages from now on.</summary>
    public void ReserveOutput()
    {
        if (IsOfProcess)
        {
            Console.SetOut(Console.Error);
        }
    }

    /// <summary>Writes a line of the output.</summary>
    public void WriteLine(string text = "") => Output.Write(text + "\n");

    /// <summary>Draws a part of the output; as plain text, without trailing spaces, where it goes to a file.</summary>
    public void Write(IRenderable content)
    {
        if (IsOutputTerminal)
        {
            OutputConsole.Write(content);
            return;
        }

        using var text = new StringWriter();
        CreateConsole(text, isTerminal: false).Write(content);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            WriteLine(line.TrimEnd());
        }
    }

    /// <summary>Writes a line of messages; a display that moves goes on below it.</summary>
    /// <param name="text">The line, which may have several.</param>
    /// <param name="style">How it looks where it is seen.</param>
    public void WriteError(string text, Style? style = null)
    {
        if (IsErrorTerminal)
        {
            ErrorConsole.Write(new TextCell(text + "\n", style));
            return;
        }

        lock (Error)
        {
            Error.Write(text + "\n");
        }
    }

    private static int ColumnsOfWindow()
    {
        const int Usual = 80;
        try
        {
            return Console.IsOutputRedirected && Console.IsErrorRedirected || Console.WindowWidth <= 0 ? Usual : Console.WindowWidth;
        }
        catch (IOException)
        {
            return Usual;
        }
    }

    private IAnsiConsole CreateConsole(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal && !NoColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        Out = new TerminalOutput(writer, isTerminal, isTerminal ? WindowWidth : RedirectedWidth),
        // What a build server can show is no reason to put escapes into its files.
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
