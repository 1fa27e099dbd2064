namespace TaskGen.Serialization;

/// <summary>What was read, or was to be written, is no value of the expected type.</summary>
/// <param name="path">
/// Where: a path such as <c>$.hp.c</c> in JSON and on writing, a place such as <c>byte 17 ($.hp.c)</c> in binary data,
/// <c>line 2, column 5</c> in text that is no JSON.
/// </param>
/// <param name="expected">What should be there.</param>
/// <param name="found">What is there.</param>
/// <param name="innerException">The cause, if another error led here.</param>
public sealed class InvalidValueException(string path, string expected, string found, Exception? innerException = null)
    : FormatException($"{path}: expected {expected}, found {found}.", innerException)
{
    /// <summary>Where: a path, with the offset in binary data; a line and column in text that is no JSON.</summary>
    public string Path { get; } = path;

    /// <summary>What should be there.</summary>
    public string Expected { get; } = expected;

    /// <summary>What is there.</summary>
    public string Found { get; } = found;
}
