using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Adds what leaves the rest as it is: parameters with defaults, members, usings, namespaces and types around, comments.</summary>
internal static class Additions
{
    // NAME is replaced by a hostile name. Those with an attribute are pipelines of their own.
    private static readonly string[] Members =
    [
        "public static int NAME => 1;", "public static string NAME() => \"\";", "private const double NAME = 1;", "public sealed class NAME;",
        "internal enum NAME { A }", "public static class NAME { public static int X => 1; }", "private static readonly int[] NAME = [];",
        "public interface NAME;", "public delegate void NAME();", "public readonly record struct NAME(int X);", "private static T NAME<T>(T x) => x;",
        "public static event System.Action? NAME;", "public class NAME<T>;", "public static int NAME(int NAME = 1, params int[] more) => NAME;",
        "[global::TaskGen.Task] public static int NAME(int x) => x;", "[global::TaskGen.Task] private static string? NAME(string? x = null) => x;",
        "[global::TaskGen.Task] public static int Step9(int NAME) => NAME; [global::TaskGen.Workflow] public static int NAME(int x) => Step9(x);",
        "public sealed record Own9(int NAME, string? More = null); [global::TaskGen.Task] public static Own9 NAME(Own9 x) => x;",
        "public enum Own9 { NAME, B } [global::TaskGen.Task] public static (int NAME, Own9 B) NAME(Own9 x = Own9.NAME) => (1, x);",
        "public sealed class Own9 { public int? NAME { get; init; } } [global::TaskGen.Task] public static List<Own9>? NAME(Own9[] x) => null;",
        "[global::TaskGen.Task(Name = \"NAME\", Version = \"\\\"{\\\\\\n\\u2028}\", Cache = true)] internal static int Step8(int x, long more = 2) => x;",
        "[global::TaskGen.Workflow(Dynamic = true)] public static async Task<int> NAME(global::TaskGen.WorkflowContext c, int x) => await Task.FromResult(x);",
    ];

    private static readonly string[] Parameters =
    [
        "string NAME = \"\\\"{}\\\\\\n\\u2028\\0\"", "string? NAME = null", "char NAME = '\\''", "char NAME = '\\ud800'", "double NAME = double.NaN",
        "double NAME = -0.0", "double NAME = 1e300", "float NAME = float.PositiveInfinity", "float NAME = 0.1f", "decimal NAME = 0.10m", "decimal NAME = -1m",
        "int NAME = int.MinValue", "long NAME = long.MinValue", "ulong NAME = ulong.MaxValue", "byte NAME = 255", "sbyte NAME = -128", "short NAME = -1",
        "uint NAME = 4000000000", "int? NAME = null", "int? NAME = 3", "DateTime NAME = default", "DateTime? NAME = null", "Guid NAME = default",
        "TimeSpan NAME = default", "DateOnly NAME = default", "DayOfWeek NAME = DayOfWeek.Monday", "DayOfWeek NAME = (DayOfWeek)77", "DayOfWeek? NAME = null",
        "DayOfWeek? NAME = DayOfWeek.Friday", "List<int>? NAME = null", "int[]? NAME = null", "int[][]? NAME = null", "(int a, string? b)? NAME = null",
        "(int, (double x, int[] y)) NAME = default", "Dictionary<string, List<(int Key, string? Value)>>? NAME = null", "bool NAME = !true",
        "string NAME = nameof(System)", "CancellationToken NAME = default", "IProgress<double>? NAME = null", "TimeProvider? NAME = null",
        "Random? NAME = null",
        "const int NAME = 1", "HashSet<string>? NAME = null", "IReadOnlyList<string?>? NAME = null", "Half NAME = default", "bool? NAME = false",
        "StringComparison NAME = StringComparison.Ordinal", "ReadOnlyMemory<byte> NAME = default",
        "ImmutableArray<int>? NAME = null", "KeyValuePair<string, int>? NAME = null", "int NAME = 1 + 2 * 3", "string? NAME = \"a\" + \"b\"",
    ];

    private static readonly string[] Usings =
    [
        "using static System.Math;", "using static System.Linq.Enumerable;", "using NAME = System.Int32;", "using NAME = System.Threading.Tasks.Task;",
        "using NAME = System.Collections.Generic;", "using NAME = (int A, string B);", "using NAME = TaskGen;", "using System.Collections.Immutable;",
        "using NAME = int?;", "using static System.String;", "#nullable disable warnings", "#pragma warning disable", "#line 7 \"a\\b.cs\"", "#define X",
    ];

    private static readonly string[] Shells =
    [
        "public static partial class NAME", "public partial struct NAME", "internal partial class NAME", "public partial record NAME(int X)",
        "public partial interface NAME", "public abstract partial class NAME", "public readonly ref partial struct NAME", "partial record struct NAME",
        "namespace NAME", "namespace NAME.NAME", "namespace Acme.NAME", "namespace NAME.System", "namespace TaskGen.NAME", "namespace System.NAME",
    ];

    private static readonly string[] Comments = ["/* } \" */", "// }", "/* // */ ", "\n#if true\n", "\n#region \"\n#endregion\n", "/* ü\n*/"];

    /// <summary>A parameter with a default at the end of a method's, constructor's or record's list.</summary>
    public static Mutation? Parameter(SoundSource source, Random random)
    {
        var lists = source.Nodes<ParameterListSyntax>()
            .Where(static list => list.Parent is MethodDeclarationSyntax or TypeDeclarationSyntax or ConstructorDeclarationSyntax).ToList();
        return Pick(lists, random) is { } list
            ? Insert(list.CloseParenToken.SpanStart, $"{(list.Parameters.Count == 0 ? "" : ", ")}{Filled(Parameters, random)}")
            : null;
    }

    /// <summary>A member at the end of a type.</summary>
    public static Mutation? Member(SoundSource source, Random random) =>
        Pick([.. source.Nodes<TypeDeclarationSyntax>().Where(static type => type.CloseBraceToken.Span.Length > 0)], random) is { } type
            ? Insert(type.CloseBraceToken.SpanStart, $"{Filled(Members, random)}\n")
            : null;

    /// <summary>A type beside the others, in their namespace or in none.</summary>
    public static Mutation? Type(SoundSource source, Random random) =>
        Insert(source.Root.EndPosition(), $"\npublic static class {HostileNames.Next(random)} {{ public static int X => 1; }}\n");

    /// <summary>A using or directive at the beginning.</summary>
    public static Mutation? Using(SoundSource source, Random random) => Insert(0, $"{Filled(Usings, random)}\n");

    /// <summary>A comment or directive before a token.</summary>
    public static Mutation? Comment(SoundSource source, Random random)
    {
        var tokens = source.Root.DescendantTokens().ToList();
        var comment = Comments[random.Next(Comments.Length)];
        var end = comment.Contains("#if", StringComparison.Ordinal) ? $"{comment}#endif\n" : $"{comment}\n";
        return Insert(tokens[random.Next(tokens.Count)].SpanStart, end);
    }

    /// <summary>A type or namespace around a type.</summary>
    public static Mutation? Shell(SoundSource source, Random random)
    {
        if (Pick(source.Nodes<BaseTypeDeclarationSyntax>(), random) is not { } type)
        {
            return null;
        }

        var shell = Filled(Shells, random);
        return new(
            $"{shell} around {type.Identifier.Text} at {type.SpanStart}",
            new TextChange(new TextSpan(type.SpanStart, 0), $"{shell}\n{{\n"),
            new TextChange(new TextSpan(type.Span.End, 0), "\n}"));
    }

    private static Mutation Insert(int position, string text) =>
        new($"insertion of {text.Trim()} at {position}", new TextChange(new TextSpan(position, 0), text));

    private static int EndPosition(this SyntaxNode root) =>
        root.ChildNodes().OfType<NamespaceDeclarationSyntax>().LastOrDefault()?.CloseBraceToken.SpanStart ?? root.FullSpan.End;

    private static string Filled(string[] templates, Random random) =>
        templates[random.Next(templates.Length)].Replace("NAME", HostileNames.Next(random), StringComparison.Ordinal);

    private static T? Pick<T>(IReadOnlyList<T> nodes, Random random)
        where T : SyntaxNode => nodes.Count == 0 ? null : nodes[random.Next(nodes.Count)];
}
