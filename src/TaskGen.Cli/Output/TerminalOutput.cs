using System.Text;
using Spectre.Console;

namespace TaskGen.Cli.Output;

/// <summary>A writer as the library that draws tables wants it, with a width of our own.</summary>
internal sealed class TerminalOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
{
    private const int UsualHeight = 25;

    public TextWriter Writer => writer;

    public bool IsTerminal => isTerminal;

    public int Width => width;

    public int Height
    {
        get
        {
            try
            {
                return isTerminal && Console.WindowHeight > 0 ? Console.WindowHeight : UsualHeight;
            }
            catch (IOException)
            {
                return UsualHeight;
            }
        }
    }

    public void SetEncoding(Encoding encoding)
    {
        // The writer has one already.
    }
}
