using TaskGen.Cli.Output;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Runs command lines of the sample program in a folder of their own, on writers instead of a console.</summary>
internal sealed class CliFixture : IDisposable
{
    public CliFixture()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("taskgen-cli-").FullName;
        ContentRoot = Path.Combine(Directory, "program");
        CurrentDirectory = Path.Combine(Directory, "here");
        System.IO.Directory.CreateDirectory(ContentRoot);
        System.IO.Directory.CreateDirectory(CurrentDirectory);
        File.WriteAllText(Path.Combine(ContentRoot, "points.csv"), "X,Y\n1,2\n2,4\n3,6\n4,8\n");
    }

    public string Directory { get; }

    /// <summary>The folder that stands for the program's own.</summary>
    public string ContentRoot { get; }

    /// <summary>The folder from which the program is called.</summary>
    public string CurrentDirectory { get; }

    /// <summary>What is piped in.</summary>
    public string Input { get; init; } = "";

    /// <summary>What a <c>Main</c> of the user's own does with the builder.</summary>
    public Action<TaskGenApplicationBuilder>? Configure { get; init; }

    public static string WriteFile(string folder, string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public Task<CliRun> RunAsync(params string[] args) => RunAsync(args, CancellationToken.None);

    public async Task<CliRun> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Synchronized(error), new StringReader(Input)) { CurrentDirectory = CurrentDirectory };
        var builder = new TaskGenApplicationBuilder(args, typeof(SampleModule).Assembly, terminal) { ContentRoot = ContentRoot };
        Configure?.Invoke(builder);
        await using var application = builder.Build();
        var exitCode = await application.RunAsync(cancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
