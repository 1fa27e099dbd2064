using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A method that takes the place of a step of a dataset, as it is called.</summary>
/// <param name="Name">The full name of its task.</param>
/// <param name="Id">The id of its documentation, which tells overloads apart.</param>
/// <param name="MethodName">The method's name.</param>
/// <param name="Arguments">The arguments, as expressions over the parameters of the generated lambda.</param>
/// <param name="ReturnKind">How the result is handed back.</param>
/// <param name="Result">What the result is.</param>
/// <param name="ResultMembers">The expressions of the parts of a division that is a tuple, over <c>__split</c>.</param>
/// <param name="Options">The options of the task.</param>
/// <param name="Services">The services that the method takes.</param>
/// <param name="Summary">What its documentation says.</param>
internal sealed record StageModel(
    string Name,
    string Id,
    string MethodName,
    EquatableArray<string> Arguments,
    ReturnKind ReturnKind,
    StageResult Result,
    EquatableArray<string> ResultMembers,
    TaskOptionsModel Options,
    EquatableArray<ParameterModel> Services,
    string? Summary);
