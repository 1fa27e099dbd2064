using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Turns the bytes of a saved model back into the model.</summary>
internal static class ModelReader
{
    /// <summary>Whether a directory is that of one saved model.</summary>
    public static bool IsModel(string directory) => File.Exists(Path.Combine(directory, ModelFolder.InformationFile));

    /// <summary>Reads the model in a directory, wherever it was copied to.</summary>
    /// <exception cref="InvalidModelException">The files are damaged, or hold a model of another trainer or structure.</exception>
    public static async Task<LoadedModel<TModel>> ReadAsync<TModel>(
        string directory, string trainer, Codec<TModel> codec, CancellationToken cancellationToken) => await ReadAsync(
        await InformationAsync(directory, trainer, cancellationToken).ConfigureAwait(false), codec, cancellationToken).ConfigureAwait(false);

    /// <summary>What is recorded of the model in a directory.</summary>
    /// <exception cref="InvalidModelException">It is damaged, or of another trainer.</exception>
    public static async Task<SavedModel> InformationAsync(string directory, string trainer, CancellationToken cancellationToken)
    {
        var information = await ModelFiles.ReadInformationAsync(directory, cancellationToken).ConfigureAwait(false);
        return information.Trainer == trainer
            ? information
            : throw OfAnother(directory, information.Trainer, trainer);
    }

    /// <summary>The error for a model of another trainer.</summary>
    public static InvalidModelException OfAnother(string place, string found, string expected) =>
        new($"The model in '{place}' was saved by the trainer '{found}'; expected one of '{expected}'.");

    /// <summary>Reads the model that a store has recorded.</summary>
    /// <exception cref="InvalidModelException">The files are damaged, or hold a model of another structure.</exception>
    public static async Task<LoadedModel<TModel>> ReadAsync<TModel>(
        SavedModel information, Codec<TModel> codec, CancellationToken cancellationToken)
    {
        var structure = codec.DescribeSchema();
        if (information.File.Structure != structure)
        {
            throw new InvalidModelException(
                $"The model in '{information.Path}' is of type {information.File.Type} with the structure {information.File.Structure}; "
                + $"expected {codec.TypeName} with the structure {structure}. Train again, or load it with the program that saved it.");
        }

        var content = await ModelFiles.ReadModelAsync(information, cancellationToken).ConfigureAwait(false);
        try
        {
            return new LoadedModel<TModel>(BinarySerializer.Deserialize(codec, content), information);
        }
        catch (InvalidValueException exception)
        {
            throw new InvalidModelException(
                $"The file '{Path.Combine(information.Path, ModelFolder.ModelFile)}' holds no {codec.TypeName}: {exception.Message} "
                + "Train again, or load it with the program that saved it.",
                exception);
        }
    }
}
