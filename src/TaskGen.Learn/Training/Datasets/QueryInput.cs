namespace TaskGen.Learn;

/// <summary>A parameter of a query, with its value for each part; null stands for no value of its own.</summary>
/// <param name="Name">The parameter without its mark.</param>
/// <param name="Training">The value for training rows.</param>
/// <param name="Validation">The value for validation rows; null for that of training.</param>
/// <param name="Test">The value for test rows; null for that of training.</param>
public sealed record QueryInput(string Name, object? Training, object? Validation = null, object? Test = null)
{
    internal object? ValueOf(DatasetPart part) => part switch
    {
        DatasetPart.Validation => Validation ?? Training,
        DatasetPart.Test => Test ?? Training,
        _ => Training,
    };
}
