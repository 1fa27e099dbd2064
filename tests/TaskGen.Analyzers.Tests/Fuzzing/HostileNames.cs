using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Legal names that generated code might trip over: keywords, Unicode, and names that it uses itself.</summary>
internal static class HostileNames
{
    private static readonly string[] All =
    [
        "class", "record", "field", "int", "string", "object", "void", "null", "default", "base", "this", "namespace", "return", "true", "var", "dynamic",
        "async", "await", "nameof", "value", "partial", "where", "when", "not", "and", "yield", "get", "set", "init", "file", "scoped", "required", "global",
        "unmanaged", "notnull", "args", "extension", "nint", "_", "_x", "Größe", "größe", "名前", "ǅ", "ſ", "İ", "i\u0307x", "x\u200dy",
        "Definition", "definition", "Inputs", "inputs", "Tasks", "Workflows", "Trainer", "Trainers", "RunAsync", "MapAsync", "Frame", "frame", "flow", "Flow",
        "context", "Context", "options", "Options", "cancellationToken", "CancellationToken", "invocation", "result", "Result", "Value", "reader", "writer",
        "Codec", "Codecs", "codec", "Instance", "instance", "Member", "member", "member0", "Defaults", "defaults", "shape", "items", "names", "map", "hp",
        "input", "output", "Output", "model", "Model", "Space", "Row", "System", "Task", "TaskGen", "Workflow", "WorkflowContext", "Learn", "Generic", "List",
        "String", "Int32", "Nullable", "Func", "Action", "Collections", "Threading", "Linq", "Enumerable", "Microsoft", "CompilerServices", "Generated",
        "Authoring", "Definitions", "PipelineModule", "Attribute", "TaskAttribute", "GeneratedCode", "Item1", "Item2", "Rest", "Clone", "Equals", "ToString",
        "EqualityContract", "Deconstruct", "PrintMembers", "Key", "Name", "name", "T", "TInputs", "graph", "node", "n0", "self", "source", "target", "key",
    ];

    /// <summary>One of them, as an identifier is written.</summary>
    public static string Next(Random random) => Written(All[random.Next(All.Length)]);

    /// <summary>A name with an @ where a keyword needs it.</summary>
    public static string Written(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";
}
