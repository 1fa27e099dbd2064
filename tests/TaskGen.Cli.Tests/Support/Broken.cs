using TaskGen.Definitions;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Code of a user that fails; its frames are in the stack trace.</summary>
internal static class Broken
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
