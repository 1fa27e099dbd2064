using TaskGen.Execution.Attempts;

namespace TaskGen.Tests.Execution;

public class SeedTests
{
    // Computed apart from this code: python3 -c "import hashlib,struct; print(struct.unpack('<I',
    // hashlib.sha256(struct.pack('<i', seed) + path.encode()).digest()[:4])[0] & 0x7fffffff)"
    [Theory]
    [InlineData(0, "TrainModel", 464550483)]
    [InlineData(12345, "Prepare/GetData", 1264069457)]
    [InlineData(-1, "Größe[17]", 484565674)]
    public void SeedIsTheSameInEveryVersion(int runSeed, string path, int expected) => Assert.Equal(expected, Seeds.Of(runSeed, path));
}
