namespace TaskGen.Integration.Tests.Learning;

public enum Season
{
    Dry,
    Wet,
}
