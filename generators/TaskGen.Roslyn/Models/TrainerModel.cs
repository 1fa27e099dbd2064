using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A method with <c>[Train]</c> and all it needs.</summary>
/// <param name="Name">Its name among several; null where it is the only one.</param>
/// <param name="FullName">The name by which the program runs it.</param>
/// <param name="HintName">The name of the generated file, without ending.</param>
/// <param name="IsInstance">Whether the trainer belongs to an instance.</param>
/// <param name="Accessibility">The accessibility of the property.</param>
/// <param name="DefinitionAccessibility">The accessibility of the definition, which mentions the row type.</param>
/// <param name="InputsAccessibility">The accessibility of the inputs record.</param>
/// <param name="Constructor">The constructor's parameters; none for a static class.</param>
/// <param name="Hyperparameters">The hyperparameters as a member of the inputs record.</param>
/// <param name="HyperparametersParameter">The name of the parameter that takes them.</param>
/// <param name="PartitionType">The type of the partitions, fully qualified.</param>
/// <param name="ModelType">The type of the model, fully qualified.</param>
/// <param name="ModelCodec">How it is written.</param>
/// <param name="HasMetadata">Whether training returns the model with metadata.</param>
/// <param name="Space">What is searched of the hyperparameters; null if they are no record.</param>
/// <param name="PassesValidation">Whether training takes a validation partition.</param>
internal sealed record TrainerModel(
    string? Name,
    string FullName,
    string HintName,
    bool IsInstance,
    string Accessibility,
    string DefinitionAccessibility,
    string InputsAccessibility,
    EquatableArray<ConstructorParameterModel> Constructor,
    MemberModel Hyperparameters,
    string HyperparametersParameter,
    string PartitionType,
    string ModelType,
    CodecModel ModelCodec,
    bool HasMetadata,
    SpaceModel? Space,
    bool PassesValidation,
    LearnMethodModel Train,
    EvaluateModel Evaluate,
    EquatableArray<MetricModel> Metrics,
    TaskOptionsModel Options,
    EquatableArray<ParameterModel> Services,
    DocumentationModel Documentation)
{
    /// <summary>What the names of generated members begin with.</summary>
    public string Prefix => Name ?? "Trainer";

    /// <summary>What the names of generated members of the tuner begin with.</summary>
    public string TunerPrefix => Name is null ? "Tuner" : Name + "Tuner";
}
