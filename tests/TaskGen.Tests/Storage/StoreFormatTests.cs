using TaskGen.Serialization;
using TaskGen.Storage.Access;

namespace TaskGen.Tests.Storage;

public sealed class StoreFormatTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void NewDirectoryBecomesAStore()
    {
        _folder.Open();

        Assert.Equal("{\"version\":1}", File.ReadAllText(_folder.Layout.FormatFile));
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
    }

    [Fact]
    public void NewerVersionIsRefusedAndLeftAsItIs()
    {
        _folder.Open();
        File.WriteAllText(_folder.Layout.FormatFile, "{\"version\":2,\"more\":true}");

        var forWriting = Assert.Throws<StoreFormatException>(_folder.Open);
        var forReading = Assert.Throws<StoreFormatException>(() => StoreDirectory.OpenExisting(_folder.Path, TimeProvider.System));

        Assert.Contains("has format version 2; this program knows versions up to 1", forWriting.Message, StringComparison.Ordinal);
        Assert.Equal(forWriting.Message, forReading.Message);
        Assert.Equal("{\"version\":2,\"more\":true}", File.ReadAllText(_folder.Layout.FormatFile));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":0}")]
    [InlineData("{\"version\":\"1\"}")]
    [InlineData("{\"version\":1.5}")]
    [InlineData("\0\0\0\0")]
    public void DamagedDescriptionIsRefusedAndLeftAsItIs(string content)
    {
        _folder.Open();
        File.WriteAllText(_folder.Layout.FormatFile, content);

        var error = Assert.Throws<StoreFormatException>(_folder.Open);

        Assert.Contains("is damaged", error.Message, StringComparison.Ordinal);
        Assert.Contains("{\"version\":1}", error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_folder.Layout.FormatFile));
    }

    [Fact]
    public void MissingDescriptionIsWrittenAgainAndNothingElseTouched()
    {
        var stored = _folder.Open().Write(Codecs.Bytes, new byte[10_000]);
        File.Delete(_folder.Layout.FormatFile);

        Assert.Throws<StoreFormatException>(() => StoreDirectory.OpenExisting(_folder.Path, TimeProvider.System));
        var store = _folder.Open();

        Assert.Equal(10_000, store.Read(Codecs.Bytes, stored).Length);
        Assert.True(File.Exists(_folder.Layout.FormatFile));
    }

    [Fact]
    public void ManyMayOpenANewStoreAtOnce()
    {
        Parallel.For(0, 16, _ => _folder.Open());

        Assert.Equal("{\"version\":1}", File.ReadAllText(_folder.Layout.FormatFile));
        Assert.Empty(StoreFolder.FilesIn(_folder.Layout.Temporary));
    }
}
