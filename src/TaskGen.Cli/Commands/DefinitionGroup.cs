using System.CommandLine;

namespace TaskGen.Cli.Commands;

/// <summary>A command that is followed by the name of a definition.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">What it does.</param>
/// <param name="kinds">What it takes, for example "workflow or task".</param>
internal sealed class DefinitionGroup(string name, string description, string kinds) : Command(name, description)
{
    /// <summary>What the command takes, for messages.</summary>
    public string Kinds { get; } = kinds;

    /// <summary>The definitions that it takes.</summary>
    public IEnumerable<DefinitionCommand> Definitions => Subcommands.OfType<DefinitionCommand>();
}
