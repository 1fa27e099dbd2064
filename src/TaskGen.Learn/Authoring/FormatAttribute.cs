namespace TaskGen.Learn;

/// <summary>Gives the form of a date or a time in the data, where it is not that of ISO 8601.</summary>
/// <param name="format">A custom format of .NET in the invariant culture, for example <c>dd/MM/yyyy</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class FormatAttribute(string format) : Attribute
{
    /// <summary>The custom format.</summary>
    public string Format { get; } = format;
}
