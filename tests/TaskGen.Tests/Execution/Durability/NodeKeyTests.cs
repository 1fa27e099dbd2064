using TaskGen.Definitions;
using TaskGen.Execution.Durability;
using TaskGen.Serialization;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>What is in the key of a call, and what is not.</summary>
public sealed class NodeKeyTests : IDisposable
{
    private static readonly TaskDefinition<Number, int> Task = Define.Task("Task", static value => value, new TaskOptions { Version = "1" });

    private readonly string _folder = Directory.CreateTempSubdirectory("taskgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void InputsNameAndVersionMatter()
    {
        string[] keys =
        [
            KeyOf(Task),
            KeyOf(Task, value: 2),
            KeyOf(Define.Task("Other", static value => value, Task.Options)),
            KeyOf(Task, Task.Options with { Version = "2" }),
            KeyOf(Task, Task.Options with { Version = null }),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.All(keys, static key => Assert.Matches("^[0-9a-f]{64}$", key));
        Assert.Equal(keys[0], KeyOf(Task));
    }

    [Fact]
    public void StructureOfInputsAndOutputMatters()
    {
        var output = new TaskDefinition<Number, long>
        {
            Name = Task.Name,
            Inputs = Task.Inputs,
            Output = Codecs.Int64,
            Invoke = static (inputs, _) => new ValueTask<long>(inputs.Value),
            Options = Task.Options,
        };
        var inputs = new TaskDefinition<Number, int>
        {
            Name = Task.Name,
            Inputs = Codecs.Object(
                "Inputs",
                [new MemberShape("renamed", Codecs.Int32)],
                static (writer, value) => writer.Member(0, Codecs.Int32, value.Value),
                static reader => new Number(reader.Member(0, Codecs.Int32))),
            Output = Task.Output,
            Invoke = Task.Invoke,
            Options = Task.Options,
        };

        Assert.Equal(3, new[] { KeyOf(Task), KeyOf(output), KeyOf(inputs) }.Distinct().Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SeedMattersToTasksThatUseIt(bool usesSeed)
    {
        var task = new TaskDefinition<Number, int>
        {
            Name = Task.Name,
            Inputs = Task.Inputs,
            Output = Task.Output,
            Invoke = Task.Invoke,
            Options = Task.Options,
            UsesSeed = usesSeed,
        };

        Assert.Equal(!usesSeed, KeyOf(task, seed: 1) == KeyOf(task, seed: 2));
    }

    [Fact]
    public void WhereAndHowItRunsDoesNotMatter()
    {
        var options = Task.Options with
        {
            Retries = 5, RetryDelay = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromMinutes(1), Cache = true, Interruptible = true,
        };

        Assert.Equal(KeyOf(Task), KeyOf(Task, options));
    }

    [Fact]
    public void FileMattersByItsContent()
    {
        var task = new TaskDefinition<DataFile, int>
        {
            Name = "Acme.Read",
            Inputs = Codecs.Object(
                "Inputs",
                [new MemberShape("file", Codecs.DataFile)],
                static (writer, value) => writer.Member(0, Codecs.DataFile, value),
                static reader => reader.Member(0, Codecs.DataFile)),
            Output = Codecs.Int32,
            Invoke = static (_, _) => new ValueTask<int>(0),
        };
        var first = KeyOf(task, File("a", "content"));

        Assert.Equal(first, KeyOf(task, File("b", "content")));
        Assert.NotEqual(first, KeyOf(task, File("a", "changed")));
    }

    private static string KeyOf<TOutput>(TaskDefinition<Number, TOutput> task, TaskOptions? options = null, int value = 1, int seed = 1) =>
        NodeKey.Of(KeyHead.Of(task, options ?? task.Options), task, new Number(value), task.UsesSeed ? seed : null);

    private static string KeyOf(TaskDefinition<DataFile, int> task, DataFile file) => NodeKey.Of(KeyHead.Of(task, task.Options), task, file, null);

    private DataFile File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return new DataFile(path);
    }
}
