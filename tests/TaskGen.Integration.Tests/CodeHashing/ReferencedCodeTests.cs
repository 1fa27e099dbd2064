namespace TaskGen.Integration.Tests.CodeHashing;

/// <summary>Real builds: the compiler is given reference assemblies, which do not change with a body.</summary>
public sealed class ReferencedCodeTests : IDisposable
{
    private readonly HashedProgram _program = new();

    [Fact]
    public async Task AnEditOfABodyInALibraryMovesTheHashesOfItsCallers()
    {
        await _program.PackAsync();
        var before = await _program.HashesAsync();

        _program.Edit("Hashed/Scale.cs", "private static int Factor() => 2;", "// Twice.\n    private static int Factor()=>2;");
        var commented = await _program.HashesAsync();
        Assert.Equal(before, commented);

        _program.Edit("Hashed/Scale.cs", "=>2", "=>3");
        var hashed = await _program.HashesAsync();
        Assert.NotEqual(commented.Hashed, hashed.Hashed);
        Assert.Equal(commented.Own, hashed.Own);
        Assert.Equal(commented.Package, hashed.Package);

        _program.Edit("Plain/Shift.cs", "x + 2", "x + 3");
        var plain = await _program.HashesAsync();
        Assert.NotEqual(hashed.Plain, plain.Plain);
        Assert.Equal(hashed with { Plain = plain.Plain }, plain);
    }

    [Fact]
    public async Task AnUpgradeOfAPackageMovesTheHashesOfItsCallers()
    {
        await _program.PackAsync();
        _program.WritePackage("1.0.2", "2");
        await _program.PackAsync();

        var first = await _program.HashesAsync("1.0.1");
        var second = await _program.HashesAsync("1.0.2");
        Assert.NotEqual(first.Package, second.Package);
        Assert.Equal(first.Own, second.Own);
        Assert.Equal(first.Hashed, second.Hashed);
    }

    [Fact]
    public async Task AnotherFolderDoesNotMoveTheHashesOfOnesOwnCode()
    {
        using var other = new HashedProgram();
        await _program.PackAsync();
        await other.PackAsync();

        var here = await _program.HashesAsync();
        var there = await other.HashesAsync();
        Assert.Equal((here.Own, here.Hashed), (there.Own, there.Hashed));
    }

    public void Dispose() => _program.Dispose();
}
