namespace TaskGen.Integration.Tests.CodeHashing;

/// <summary>Real builds: the compiler is given reference assemblies, which do not change with a body.</summary>
public sealed class ReferencedCodeTests(ReferencedCodeTests.Built built) : IClassFixture<ReferencedCodeTests.Built>
{
    [Fact]
    public async Task AnEditOfABodyInALibraryMovesTheHashesOfItsCallers()
    {
        using var comment = built.Program.Edit(
            "Hashed/Scale.cs", "private static int Factor() => 2;", "// Twice.\n    private static int Factor()=>2;");
        var commented = await built.Program.HashesAsync();
        Assert.Equal(built.Hashes, commented);

        using var factor = built.Program.Edit("Hashed/Scale.cs", "=>2", "=>3");
        var hashed = await built.Program.HashesAsync();
        Assert.NotEqual(commented.Hashed, hashed.Hashed);
        Assert.Equal(commented.Own, hashed.Own);
        Assert.Equal(commented.Package, hashed.Package);

        using var shift = built.Program.Edit("Plain/Shift.cs", "x + 2", "x + 3");
        var plain = await built.Program.HashesAsync();
        Assert.NotEqual(hashed.Plain, plain.Plain);
        Assert.Equal(hashed with { Plain = plain.Plain }, plain);
    }

    [Fact]
    public async Task AnUpgradeOfAPackageMovesTheHashesOfItsCallers()
    {
        built.Program.WritePackage("1.0.2", "2");
        await built.Program.PackAsync();

        var upgraded = await built.Program.HashesAsync("1.0.2");
        Assert.NotEqual(built.Hashes.Package, upgraded.Package);
        Assert.Equal(built.Hashes.Own, upgraded.Own);
        Assert.Equal(built.Hashes.Hashed, upgraded.Hashed);
    }

    [Fact]
    public async Task AnotherFolderDoesNotMoveTheHashesOfOnesOwnCode()
    {
        using var other = new HashedProgram(built.Program.Packages);

        var there = await other.HashesAsync();
        Assert.Equal((built.Hashes.Own, built.Hashes.Hashed), (there.Own, there.Hashed));
    }

    /// <summary>The program as it is before any edit, built once; tests undo their edits.</summary>
    public sealed class Built : IAsyncLifetime
    {
        internal HashedProgram Program { get; } = new();

        internal HashedProgram.Hashes Hashes { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await Program.PackAsync();
            Hashes = await Program.HashesAsync();
        }

        public Task DisposeAsync()
        {
            Program.Dispose();
            return Task.CompletedTask;
        }
    }
}
