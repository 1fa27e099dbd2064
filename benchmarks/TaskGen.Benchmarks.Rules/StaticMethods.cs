using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Declarations;

namespace TaskGen.Benchmarks.Rules;

/// <summary>Chooses static methods of a code base; the same seed chooses the same.</summary>
internal static class StaticMethods
{
    /// <summary>Any ordinary static method with a body.</summary>
    public static IReadOnlyList<Annotation> Any(CSharpCompilation compilation, int count, int seed) =>
        Mixed(Shuffled(All(compilation), seed).Take(count));

    /// <summary>
    /// Methods that the declaration of a task takes as they are, in types that are partial: a fifth of them calls others, these others,
    /// and then any.
    /// </summary>
    public static async Task<IReadOnlyList<Annotation>> ValidAsync(CodeBase code, int count, int seed)
    {
        var plain = code.CompileWithTaskGen(code.Files);
        var all = All(plain).Select(static method => new Annotation(method, AnnotationKind.Task)).ToArray();
        var annotated = code.CompileWithTaskGen(Annotator.Apply(code, all, makePartial: true));
        var problems = await Rules.With(annotated, [new TaskDeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var refused = problems
            .Where(static problem => problem.Severity == DiagnosticSeverity.Error && problem.Id != "TG0011")
            .Select(static problem => Place(Method(problem.Location)))
            .ToHashSet();

        // Annotating keeps the order of methods, so that the ones of both compilations pair up.
        var methods = Shuffled(
            [.. All(annotated).Zip(all).Where(pair => !refused.Contains(Place(pair.First))).Select(static pair => pair.Second.Method)],
            seed);
        var taken = Distinct(methods, plain);
        var calls = new Dictionary<IMethodSymbol, IMethodSymbol[]>(SymbolEqualityComparer.Default);
        foreach (var (symbol, method) in taken)
        {
            calls.Add(symbol, [.. Called(method, plain).Where(called => taken.ContainsKey(called) && !SymbolEqualityComparer.Default.Equals(called, symbol))]);
        }

        var workflows = taken.Keys.Where(method => calls[method].Length > 0).Take(count / 5).ToArray();
        var tasks = workflows.SelectMany(method => calls[method]).Concat(taken.Keys)
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Where(method => !workflows.Contains<IMethodSymbol>(method, SymbolEqualityComparer.Default))
            .Take(count - workflows.Length);
        return
        [
            .. workflows.Select(method => new Annotation(taken[method], AnnotationKind.Workflow)),
            .. tasks.Select((method, i) => new Annotation(taken[method], i % 2 == 0 ? AnnotationKind.CachedTask : AnnotationKind.Task)),
        ];
    }

    // Overloads would only be told to have names.
    private static Dictionary<IMethodSymbol, MethodDeclarationSyntax> Distinct(IEnumerable<MethodDeclarationSyntax> methods, CSharpCompilation compilation)
    {
        var taken = new Dictionary<IMethodSymbol, MethodDeclarationSyntax>(SymbolEqualityComparer.Default);
        var names = new HashSet<(string, string)>();
        foreach (var method in methods)
        {
            if (compilation.GetSemanticModel(method.SyntaxTree).GetDeclaredSymbol(method) is { } symbol
                && names.Add((symbol.ContainingType.ToDisplayString(), symbol.Name)))
            {
                taken.Add(symbol, method);
            }
        }

        return taken;
    }

    private static IEnumerable<IMethodSymbol> Called(MethodDeclarationSyntax method, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(method.SyntaxTree);
        return method.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(call => model.GetSymbolInfo(call).Symbol).OfType<IMethodSymbol>()
            .Select(static called => called.ReducedFrom ?? called);
    }

    // Of ten: six tasks, two cached ones, two workflows.
    private static Annotation[] Mixed(IEnumerable<MethodDeclarationSyntax> methods) => [.. methods.Select(static (method, i) => new Annotation(
        method,
        (i % 10) switch { < 6 => AnnotationKind.Task, < 8 => AnnotationKind.CachedTask, _ => AnnotationKind.Workflow }))];

    private static MethodDeclarationSyntax[] All(CSharpCompilation compilation) =>
    [
        .. compilation.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(static method => method.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax
                && method.Modifiers.Any(SyntaxKind.StaticKeyword) && !method.Modifiers.Any(SyntaxKind.PartialKeyword)
                && (method.Body is not null || method.ExpressionBody is not null)),
    ];

    private static MethodDeclarationSyntax[] Shuffled(MethodDeclarationSyntax[] methods, int seed)
    {
        new Random(seed).Shuffle(methods);
        return methods;
    }

    private static MethodDeclarationSyntax? Method(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>();

    private static (string? Path, int? Start) Place(MethodDeclarationSyntax? method) => (method?.SyntaxTree.FilePath, method?.SpanStart);
}
