using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A task, workflow or trainer that dynamic workflows may call.</summary>
/// <param name="Container">The type it is declared in.</param>
/// <param name="Name">The name of the method to call.</param>
/// <param name="IsPublic">Whether dynamic workflows of other assemblies may call it, too.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="ReturnType">The type of the task it returns, fully qualified.</param>
/// <param name="Definition">What is called, as an expression.</param>
/// <param name="Inputs">The inputs, as an expression over the parameters.</param>
/// <param name="Documentation">What the user's documentation says.</param>
internal sealed record FlowCallModel(
    ContainerModel Container,
    string Name,
    bool IsPublic,
    EquatableArray<FlowParameterModel> Parameters,
    string ReturnType,
    string Definition,
    string Inputs,
    DocumentationModel Documentation);
