using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The partial type, and those around it, that generated members are nested in.</summary>
/// <param name="Namespace">The namespace with keywords escaped; empty for the global one.</param>
/// <param name="Types">The headers to re-open, outermost first, for example <c>partial class WineGuide</c>.</param>
/// <param name="FullName">The name with namespace and outer types, for example <c>Acme.WineGuide</c>.</param>
/// <param name="GlobalName">The same with <c>global::</c> and keywords escaped.</param>
/// <param name="HintName">The same as the beginning of the names of generated files.</param>
/// <param name="AssemblySpace">The namespace of what is generated once an assembly, with <c>global::</c>.</param>
/// <param name="IsReachable">Whether all of the assembly may name the type.</param>
/// <param name="IsPublic">Whether other assemblies may, too.</param>
/// <param name="IsDerived">Whether it inherits members that generated ones may hide.</param>
/// <param name="FlowName">What dynamic workflows call it, for example <c>Outer_Inner</c>.</param>
internal sealed record ContainerModel(
    string Namespace,
    EquatableArray<string> Types,
    string FullName,
    string GlobalName,
    string HintName,
    string AssemblySpace,
    bool IsReachable,
    bool IsPublic,
    bool IsDerived,
    string FlowName);
