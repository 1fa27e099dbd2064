using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;
using TaskGen.Roslyn.Problems;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Rules;

/// <summary>Where the things that make up a rule are found.</summary>
internal static class RuleBook
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> Rules { get; } =
        Diagnostics.Rules.All.OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToDictionary(static rule => rule.Id);

    /// <summary>The problems that readers find, with the names of the fields that hold them.</summary>
    public static IReadOnlyList<(string Name, ProblemKind Kind)> Problems { get; } =
        [.. typeof(ProblemKind).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(ProblemKind).Namespace)
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(ProblemKind))
            .Select(static field => (field.Name, (ProblemKind)field.GetValue(null)!))];

    /// <summary>The names and values of the constants for ids.</summary>
    public static IReadOnlyList<(string Name, string Id)> Constants { get; } =
        [.. typeof(Diagnostics.DiagnosticIds).GetFields().Select(static field => (field.Name, (string)field.GetRawConstantValue()!))];

    /// <summary>The fixes.</summary>
    public static IReadOnlyList<CodeFixProvider> Fixes { get; } =
        [.. typeof(MakeTypePartial).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>The ids that test classes are about.</summary>
    public static ILookup<string, Type> Tests { get; } = typeof(RuleBook).Assembly.GetTypes()
        .SelectMany(static type => type.GetCustomAttributes<RuleAttribute>().Select(rule => (rule.Id, Type: type)))
        .ToLookup(static pair => pair.Id, static pair => pair.Type);

    /// <summary>The page of each rule, by id.</summary>
    public static IReadOnlyDictionary<string, RulePage> Pages { get; } =
        Directory.EnumerateFiles(Path.Combine(Root, "docs", "rules"), "TG*.md").Select(RulePage.Read).ToDictionary(static page => page.Id);

    /// <summary>The text of a file of the repository.</summary>
    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string Root => SourceTree.RepositoryRoot(typeof(RuleBook).Assembly);
}
