using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Predicts with a trained model, which can also be given.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TInput">What a prediction is made of: the features, or what <c>[Preprocess]</c> takes.</typeparam>
/// <typeparam name="TPrediction">What is predicted of one input.</typeparam>
public interface IPredictor<TModel, TInput, TPrediction> : IPredictor<TInput, TPrediction>
{
    /// <summary>How the model is written and read.</summary>
    Codec<TModel> Model { get; }

    /// <summary>A predictor with a model in memory. It reads no store, and refuses options that name another model.</summary>
    IPredictor<TInput, TPrediction> With(TModel model);

    /// <summary>A predictor with the model that a training gave. It reads no store, and refuses options that name another model.</summary>
    IPredictor<TInput, TPrediction> With(TrainingResults<TModel> results);

    /// <summary>A predictor with a model that was loaded before. It reads no store, and refuses options that name another model.</summary>
    /// <exception cref="InvalidModelException">The model was trained on other features; the message names the differences.</exception>
    IPredictor<TInput, TPrediction> With(LoadedModel<TModel> model);
}
