namespace TaskGen.Roslyn.Models;

/// <summary>A method with <c>[Predict]</c>, for the models of one trainer.</summary>
/// <param name="Name">The trainer's name among several; null where it is the only one.</param>
/// <param name="Trainer">The full name of the trainer.</param>
/// <param name="Accessibility">The accessibility of what is generated.</param>
/// <param name="Model">The model.</param>
/// <param name="Input">What a prediction is made of.</param>
/// <param name="InputSchema">The name of the class that reads inputs from files; null if they are not read.</param>
/// <param name="Preprocess">The method that makes of inputs what follows; null if they are that.</param>
/// <param name="Prepared">What it makes.</param>
/// <param name="HasTransform">Whether the dataset's feature transform follows.</param>
/// <param name="Features">What the model sees.</param>
/// <param name="TrainingSchema">The name of the class that knows the members of the rows that training takes; null if there is no row type.</param>
/// <param name="Predict">The method that predicts.</param>
/// <param name="Prediction">What it predicts of one row.</param>
/// <param name="Documentation">What its documentation says.</param>
internal sealed record PredictorModel(
    string? Name,
    string Trainer,
    string Accessibility,
    TypedCodecModel Model,
    TypedCodecModel Input,
    string? InputSchema,
    StageModel? Preprocess,
    TypedCodecModel Prepared,
    bool HasTransform,
    TypedCodecModel Features,
    string? TrainingSchema,
    StageModel Predict,
    TypedCodecModel Prediction,
    DocumentationModel Documentation)
{
    /// <summary>The name by which the program runs it.</summary>
    public string FullName => Trainer + ".Predictor";

    /// <summary>What the names of generated members begin with.</summary>
    public string Prefix => Name ?? "Predictor";
}
