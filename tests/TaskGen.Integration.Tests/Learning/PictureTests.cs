using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows that are files, in folders and in lists.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PictureTests()
    {
        foreach (var folder in new[] { "train/dog/deep", "train/cat", "test" })
        {
            Directory.CreateDirectory(Path.Combine(_folder.Path, folder));
        }

        _folder.Write("train/dog/deep/2.txt", "two");
        _folder.Write("train/cat/1.txt", "one");
        _folder.Write("test/1.txt", "three");
        _folder.Write("test.csv", "label,width,file,back\nDog,2.5,test/1.txt,test/1.txt\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FoldersAndListsGiveTheSameRows()
    {
        var data = await LoadAsync();

        Assert.Equal(
            [new Pictures.Row(File("train/cat/1.txt"), Animal.Cat), new Pictures.Row(File("train/dog/deep/2.txt"), Animal.Dog)], data.Train);
        Assert.Equal([new Pictures.Row(File("test/1.txt"), Animal.Dog, 2.5) { Back = File("test/1.txt") }], data.Test);
        Assert.Equal(["Width"], data.Train.Features.ColumnNames);
        Assert.Equal([0, 1], data.Train.TargetLabels());
    }

    [Fact]
    public async Task AChangedFileChangesTheFingerprintOfItsRows()
    {
        var first = await LoadAsync();
        _folder.Write("train/cat/1.txt", "another one");
        var second = await LoadAsync();

        Assert.NotEqual(first.Provenance.Train.Fingerprint, second.Provenance.Train.Fingerprint);
        Assert.Equal(first.Provenance.Test.Fingerprint, second.Provenance.Test.Fingerprint);
    }

    private Task<DatasetPartitions<Partition<Pictures.Row>>> LoadAsync() =>
        Pictures.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path });

    private DataFile File(string path) => new(path, _folder.Path);
}
