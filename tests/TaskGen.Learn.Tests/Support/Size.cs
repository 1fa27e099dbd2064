namespace TaskGen.Learn.Tests;

internal enum Size
{
    Small = 1,
    Medium = 2,
    Large = 4,
}
