using Microsoft.Extensions.DependencyInjection;
using TaskGen.Serialization;

namespace TaskGen.Definitions;

/// <summary>Something that can be run by name: a task, a workflow, or what other packages add (trainers).</summary>
public abstract class PipelineDefinition
{
    /// <summary>The full name, with namespace and containing types, for example <c>Acme.WineGuide.Training</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it does: the summary of its documentation; null if it has none.</summary>
    public string? Description { get; init; }

    /// <summary>The names, types, defaults and descriptions of the inputs.</summary>
    public abstract ObjectShape InputShape { get; }

    /// <summary>How the output is written.</summary>
    public abstract Codec OutputCodec { get; }

    /// <summary>The part of the name after the last dot.</summary>
    public string ShortName => Name[(Name.LastIndexOf('.') + 1)..];

    /// <summary>Shows a visitor the task or workflow that this is, with its types; what wraps another definition passes the visitor on to it.</summary>
    public abstract TResult Accept<TResult>(IDefinitionVisitor<TResult> visitor);

    /// <summary>Registers what makes this definition injectable into a host's services; nothing by default.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }
}
