namespace TaskGen.Learn;

/// <summary>A kind of cross-validation: says which rows each of its rounds trains on, and which it holds out.</summary>
/// <remarks>A splitter is a value: it says everything that it depends on, and gives the same folds for the same input at every call.</remarks>
public abstract record FoldSplitter
{
    /// <summary>Cuts rows into folds.</summary>
    /// <param name="input">How many rows there are, and their classes and groups where the splitter needs them.</param>
    /// <param name="onWarning">Told of folds that are not what they should be, such as those that lack a class; nobody by default.</param>
    /// <exception cref="ArgumentException">The rows cannot be cut in this way; the message says how many there are and what is needed.</exception>
    /// <exception cref="InvalidOperationException">Classes or groups are needed, and rows have none.</exception>
    public abstract IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null);

    /// <summary>Reads a kind of cross-validation from text such as <c>kfold(10, shuffle: true, seed: 3)</c> or <c>stratified</c>.</summary>
    /// <param name="text">
    /// <c>kfold</c>, <c>stratified</c>, <c>group</c>, <c>stratified-group</c>, <c>leave-one-group-out</c>, <c>time</c>, <c>repeated</c>,
    /// <c>repeated-stratified</c>, <c>shuffle</c>, <c>stratified-shuffle</c> or <c>group-shuffle</c>, with the settings of its constructor in brackets.
    /// </param>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static FoldSplitter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FoldText.Parse(text);
    }

    /// <summary>Cuts rows of which nothing but their number is known.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <exception cref="ArgumentException">The rows cannot be cut in this way.</exception>
    /// <exception cref="InvalidOperationException">Classes or groups are needed.</exception>
    public IReadOnlyList<Fold> Split(int count) => Split(new SplitInput(count));
}
