namespace TaskGen.Learn;

/// <summary>A trained model with what the training method wants to be recorded of it; a return type of <c>[Train]</c> methods.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <param name="Value">The model.</param>
/// <param name="Metadata">Text and numbers by name, for example the number of iterations.</param>
public sealed record Model<TModel>(TModel Value, IReadOnlyDictionary<string, MetadataValue> Metadata)
{
    /// <summary>A model without metadata.</summary>
    public Model(TModel value)
        : this(value, new Dictionary<string, MetadataValue>())
    {
    }
}
