namespace TaskGen.Analyzers.Tests.Workflows;

/// <summary>A workflow around the statements that a test is about, with tasks to call.</summary>
internal static class Source
{
    public static string Of(string statements, string type = "void", string parameters = "int number") => $$"""
        public static partial class Wine
        {
            [Task] public static int Load(string path) => path.Length;
            [Task] public static int Twice(int number, CancellationToken token = default) => 2 * number;
            [Task] public static void Save(int number, ILogger? logger = null) { }
            [Task] public static (int Train, int Test) Split(int number) => (number, number);
            [Task] public static Task<int> LoadAsync(string path) => Task.FromResult(path.Length);

            public static int Plain(int number) => number;

            [Workflow]
            public static {{type}} Training({{parameters}})
            {
                {{statements}}
            }
        }
        """;
}
