namespace TaskGen.Roslyn.Reading;

/// <summary>What the readers of tasks and workflows do differently.</summary>
/// <param name="Noun">The word for messages.</param>
/// <param name="Attribute">The metadata name of the attribute.</param>
/// <param name="Group">The nested class that what is generated stands in.</param>
/// <param name="HintSuffix">The end of the names of generated files.</param>
internal sealed record DeclarationKind(string Noun, string Attribute, string Group, string HintSuffix)
{
    public static readonly DeclarationKind Task = new("task", KnownNames.TaskAttribute, "Tasks", "Task");

    public static readonly DeclarationKind Workflow = new("workflow", KnownNames.WorkflowAttribute, "Workflows", "Workflow");
}
