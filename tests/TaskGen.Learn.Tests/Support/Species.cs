namespace TaskGen.Learn.Tests;

internal enum Species
{
    Adelie,
    Chinstrap,
    Gentoo,
}
