namespace TaskGen.Learn;

/// <summary>A model that was read from a store, with what was recorded of its training.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <param name="Model">The model.</param>
/// <param name="Information">Where it comes from: hyperparameters, metrics, data, environment.</param>
public sealed record LoadedModel<TModel>(TModel Model, SavedModel Information);
