using TaskGen.Definitions;

namespace Samples;

/// <summary>Code of a user that fails; its frames are in the stack trace, and its namespace is no part of TaskGen.</summary>
internal static class BrokenCode
{
    public static async ValueTask<Unit> ThrowAsync(string message)
    {
        await Task.Yield();
        try
        {
            Deep();
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException(message, exception);
        }

        return Unit.Value;
    }

    private static void Deep() => throw new FormatException("The number is no number.");
}
