namespace TaskGen.Learn;

/// <summary>
/// Gives a value to a parameter of <see cref="DatasetAttribute.Query"/>, or of a <see cref="SourceAttribute.Query"/> of a part of its rows, for each
/// partition that is queried. The value is bound, never pasted. A query gets the inputs that it names.
/// </summary>
/// <remarks>
/// Where some input of the dataset's query has a value for the test partition, that partition is queried by itself; else the training rows are
/// split. Likewise for the validation partition. An input without a value for a partition that is queried has its training value there. Values are
/// overridden by configuration, for example <c>TaskGen:Strikes:Dataset:Inputs:from:Training</c>.
/// </remarks>
/// <param name="name">The parameter as the query names it, without its mark: <c>from</c> for <c>@from</c>, <c>:from</c> or <c>$from</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class QueryInputAttribute(string name) : Attribute
{
    /// <summary>The parameter as the query names it, without its mark.</summary>
    public string Name { get; } = name;

    /// <summary>The value for training rows: text, a number or a truth value.</summary>
    public object? Training { get; set; }

    /// <summary>The value for validation rows.</summary>
    public object? Validation { get; set; }

    /// <summary>The value for test rows.</summary>
    public object? Test { get; set; }
}
