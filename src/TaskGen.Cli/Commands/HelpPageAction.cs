using System.CommandLine;
using System.CommandLine.Invocation;
using TaskGen.Cli.Output;

namespace TaskGen.Cli.Commands;

/// <summary>What <c>--help</c> does.</summary>
internal sealed class HelpPageAction(CommandContext context) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        context.Terminal.Output.Write(new HelpPage(context, context.Terminal.TextWidth).Of(parseResult.CommandResult.Command));
        return ExitCode.Done;
    }
}
