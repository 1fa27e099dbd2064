namespace TaskGen.Cli.Tests.Support;

/// <summary>An enum to choose from.</summary>
internal enum Color
{
    Red,
    Green,
    DarkBlue,
}
