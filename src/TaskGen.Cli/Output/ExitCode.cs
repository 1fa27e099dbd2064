namespace TaskGen.Cli.Output;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The run failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line was used wrongly; nothing ran.</summary>
    public const int WrongUsage = 2;

    /// <summary>A budget ended the search before there was any result.</summary>
    public const int NoResultInTime = 3;

    /// <summary>The run was cancelled: 128 and the number of the interrupt signal, as shells report it.</summary>
    public const int Cancelled = 130;
}
