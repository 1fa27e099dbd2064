using TaskGen.Cli.Output;

namespace TaskGen.Browser.Tests.Commands;

/// <summary>Calls the command line of a program that has the workflows of this project, of the samples and of the integration library.</summary>
internal static class CommandLineCall
{
    /// <summary>What the program writes; it must succeed.</summary>
    public static string Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var application = new TaskGenApplicationBuilder(args, typeof(CommandLineCall).Assembly, new Terminal(output, error, TextReader.Null)).Build();
        var exitCode = application.RunAsync().GetAwaiter().GetResult();
        Assert.True(exitCode == 0, error.ToString());
        return output.ToString();
    }
}
