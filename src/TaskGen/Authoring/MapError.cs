namespace TaskGen;

/// <summary>Why an item of a map failed, as data that can be stored and sent.</summary>
/// <param name="Type">The full name of the exception's type.</param>
/// <param name="Message">What it says.</param>
/// <param name="StackTrace">Where it was thrown; null if that is not known.</param>
public sealed record MapError(string Type, string Message, string? StackTrace)
{
    /// <summary>Describes an exception.</summary>
    public static MapError Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new MapError(exception.GetType().ToString(), exception.Message, exception.StackTrace);
    }
}
