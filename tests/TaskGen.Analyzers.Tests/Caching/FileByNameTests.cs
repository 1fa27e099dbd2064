using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Caching;

[Rule("TG5007")]
public class FileByNameTests
{
    [Fact]
    public Task ItSaysWhatIsWrong() => Verify.ReportsAsync(
        Cached.Of("[Task(Cache = true)] public static int Get(string path) => {|TG5007:File.ReadAllText(path)|}.Length;"),
        "The result of 'Get' is cached, but the key has the name in 'path' and not the content that is read: take a DataFile");

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(string path) => {|TG5007:File.ReadAllText(path)|}.Length;")]
    [InlineData("[Task(Cache = true)] public static int Get(string path) { using var reader = {|TG5007:new StreamReader(path)|}; return reader.Read(); }")]
    [InlineData("[Task(Cache = true)] public static int Get(string folder, string name) => {|TG5007:File.ReadAllLines(Path.Combine(folder, name))|}.Length;")]
    [InlineData(
        "[Task(Cache = true)] public static async Task<string> Get(Uri url) { using var client = new HttpClient(); return await "
        + "{|TG5007:client.GetStringAsync(url)|}; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(string path) { using var file = {|TG5007:new FileStream(path, FileMode.Open)|}; return file.ReadByte(); }")]
    public Task ItIsReported(string members) => Verify.ReportsAsync(Cached.Of(members));

    [Theory]
    [InlineData("[Task(Cache = true)] public static int Get(DataFile file) => File.ReadAllText(file.Path).Length;")]
    [InlineData("[Task] public static int Get(string path) => File.ReadAllText(path).Length;")]
    [InlineData("[Task(Cache = true)] public static int Get(string text) { File.WriteAllText(\"a\", text); return 1; }")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(string path) { using var file = new FileStream(path, FileMode.Create); file.WriteByte(1); return 1; }")]
    [InlineData("[Task(Cache = true)] public static bool Get(string text) => File.ReadAllText(\"a\").Contains(text);")]
    [InlineData(
        "[Task(Cache = true)] public static int Get(string text) { using var reader = new StreamReader(new "
        + "MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))); return reader.Read(); }")]
    public Task OthersWillDo(string members) => Verify.ReportsNothingAsync(Cached.Of(members));
}
