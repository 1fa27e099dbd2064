using System.CommandLine;
using System.CommandLine.Help;

namespace TaskGen.Cli.Commands;

/// <summary>The flags that every command understands.</summary>
internal sealed class SharedOptions
{
    public const string SetName = "--set";
    public const string VerboseName = "--verbose";
    public const string VerboseAlias = "-v";

    /// <summary>One JSON document instead of text for people.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write one JSON document on standard output, and nothing else there.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
    };

    /// <summary>A setting that overrides configuration.</summary>
    public Option<string[]> Set { get; } = new(SetName)
    {
        Description = "Override a setting of the configuration, for example --set TaskGen:Wine:Dataset:TrainingUrl=data/new.csv. Repeatable.",
        HelpName = "KEY=VALUE",
        Arity = ArgumentArity.ZeroOrMore,
        Recursive = true,
    };

    /// <summary>Everything that is logged, and whole stack traces.</summary>
    public Option<bool> Verbose { get; } = new(VerboseName, VerboseAlias)
    {
        Description = "Log everything on standard error, and show whole stack traces.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
    };

    /// <summary>What a command takes.</summary>
    public HelpOption Help { get; } = new("--help", "-h", "-?")
    {
        Description = "Show what the command does and takes.",
        Recursive = true,
    };

    /// <summary>Each of them.</summary>
    public IReadOnlyList<Option> All => [Json, Set, Verbose, Help];
}
