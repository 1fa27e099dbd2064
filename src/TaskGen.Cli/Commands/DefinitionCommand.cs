using System.CommandLine;
using TaskGen.Cli.Inputs;
using TaskGen.Definitions;

namespace TaskGen.Cli.Commands;

/// <summary>A definition as it is named after <c>run</c>, <c>train</c>, <c>tune</c>, <c>predict</c> or <c>graph</c>.</summary>
internal sealed class DefinitionCommand : Command
{
    private readonly Dictionary<InputFlag, Option<string[]>> _options = [];

    /// <summary>Makes the command.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="names">Its full name, then the ends of it that suffice.</param>
    public DefinitionCommand(PipelineDefinition definition, IReadOnlyList<string> names)
        : base(names[0], definition.Description)
    {
        Definition = definition;
        foreach (var name in names.Skip(1))
        {
            Aliases.Add(name);
        }
    }

    /// <summary>The definition.</summary>
    public PipelineDefinition Definition { get; }

    /// <summary>The flags of its inputs; null if the command takes none, or was not named on the command line.</summary>
    public InputFlags? Flags { get; private set; }

    /// <summary>Whether a word of the command line may be this definition's name.</summary>
    public bool IsNamed(string word) => word == Name || Aliases.Contains(word);

    /// <summary>Adds the flags of the inputs.</summary>
    /// <param name="reserved">Names of flags that mean something else.</param>
    public void AddFlags(IReadOnlySet<string> reserved)
    {
        Flags = new InputFlags(Definition.InputShape, reserved);
        foreach (var flag in Flags.All)
        {
            var option = new Option<string[]>(flag.Name)
            {
                Description = flag.Member.Description,
                Arity = ArgumentArity.ZeroOrMore,
                AllowMultipleArgumentsPerToken = flag.Form is FlagForm.List or FlagForm.Dictionary,
            };
            option.CompletionSources.Add([.. flag.Codec.Choices]);
            _options.Add(flag, option);
            Options.Add(option);
        }
    }

    /// <summary>What the command line has for a flag.</summary>
    public FlagWords? WordsOf(ParseResult parse, InputFlag flag) => Words.Of(parse, _options[flag]);
}
