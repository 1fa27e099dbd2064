namespace TaskGen.Testing.Roslyn.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    public void TheSameTextPasses(string file)
    {
        _directory["a.txt"] = file;

        Snapshot.Verify(_directory.At("a.txt"), "a\nb\n", update: false);
    }

    [Fact]
    public void AnotherTextIsShownAsADiff()
    {
        _directory["a.txt"] = "one\ntwo\nthree\n";

        Failure.Of(
            () => Snapshot.Verify(_directory.At("a.txt"), "one\n2\nthree\n", update: false), "  one\n- two\n+ 2\n  three", Snapshot.UpdateVariable, "a.txt");
    }

    [Fact]
    public void AMissingFileIsReportedWithItsText() =>
        Failure.Of(() => Snapshot.Verify(_directory.At("a.txt"), "text", update: false), "a.txt", Snapshot.UpdateVariable, "text");

    [Fact]
    public void UpdatingWritesTheFileWithoutByteOrderMark()
    {
        Snapshot.Verify(_directory.At("new/a.txt"), "ä\n", update: true);

        Assert.Equal([0xC3, 0xA4, 0x0A], File.ReadAllBytes(_directory.At("new/a.txt")));
    }

    [Fact]
    public void TheSourceTreeIsThatOfTheProject()
    {
        var directory = SourceTree.ProjectDirectory(typeof(SnapshotTests).Assembly);

        Assert.True(File.Exists(Path.Combine(directory, "Snapshots", "SnapshotTests.cs")));
        Assert.True(File.Exists(Path.Combine(SourceTree.RepositoryRoot(typeof(SnapshotTests).Assembly), "Directory.Packages.props")));
        Failure.Of(() => SourceTree.ProjectDirectory(typeof(object).Assembly), "System.Private.CoreLib", "TaskGen.ProjectDirectory");
    }
}
