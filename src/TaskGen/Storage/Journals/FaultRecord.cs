namespace TaskGen.Storage.Journals;

/// <summary>What was thrown.</summary>
/// <param name="Type">The full name of the exception's type.</param>
/// <param name="Message">Its message.</param>
/// <param name="Text">All of it, with stack trace and inner exceptions.</param>
internal sealed record FaultRecord(string Type, string Message, string Text)
{
    /// <summary>The record of an exception.</summary>
    public static FaultRecord Of(Exception exception) => new(exception.GetType().FullName ?? exception.GetType().Name, exception.Message, exception.ToString());
}
