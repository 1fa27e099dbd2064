using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>What tasks and workflows have in common: a method, where it stands, and the surface that is generated for it.</summary>
/// <param name="Container">The type the method stands in.</param>
/// <param name="MethodName">The method's name, keywords not escaped.</param>
/// <param name="Name">The name of the generated class; the method's name unless the attribute gives another.</param>
/// <param name="HintName">The name of the generated file, without what follows the last dot.</param>
/// <param name="Accessibility">The accessibility of the generated class.</param>
/// <param name="GroupAccessibility">The accessibility of the class around it, <c>Tasks</c> or <c>Workflows</c>.</param>
/// <param name="Id">The id of the method's documentation, which tells overloads apart.</param>
/// <param name="Parameters">All parameters, in order.</param>
/// <param name="Return">What the method returns.</param>
/// <param name="Documentation">What the user's documentation says.</param>
/// <param name="Codecs">The codecs that inputs and output need.</param>
internal sealed record SignatureModel(
    ContainerModel Container,
    string MethodName,
    string Name,
    string HintName,
    string Accessibility,
    string GroupAccessibility,
    string Id,
    EquatableArray<ParameterModel> Parameters,
    ReturnModel Return,
    DocumentationModel Documentation,
    CodecSetModel Codecs)
{
    /// <summary>The name by which the program runs it.</summary>
    public string FullName => $"{Container.FullName}.{Name}";

    /// <summary>The parameters that make up the inputs.</summary>
    public IEnumerable<ParameterModel> DataParameters => Parameters.Where(parameter => parameter.Kind == ParameterKind.Data);
}
