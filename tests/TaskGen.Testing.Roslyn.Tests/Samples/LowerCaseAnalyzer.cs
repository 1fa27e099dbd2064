using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TaskGen.Testing.Roslyn.Tests.Samples;

/// <summary>TT0001: a class or a constant should start with an upper-case letter. Hello, when wanted, is TT0002.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LowerCaseAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "TT0001", "Names start upper-case", "'{0}' should start with an upper-case letter", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SecondRule = new(
        "TT0002", "Greetings", "'{0}' greets", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true);

    /// <summary>Reports TT0002 for the member Hello, which the sample generator writes, at the class.</summary>
    public bool ReportsGreetings { get; init; }

    /// <summary>Reports TT0001 without a place.</summary>
    public bool ForgetsPlace { get; init; }

    /// <summary>Throws for each class.</summary>
    public bool Throws { get; init; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ReportsGreetings ? [Rule, SecondRule] : [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private void Analyze(SymbolAnalysisContext context)
    {
        if (Throws)
        {
            throw new InvalidOperationException("analyzer fault");
        }

        if (char.IsLower(context.Symbol.Name[0]))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, ForgetsPlace ? Location.None : context.Symbol.Locations[0], context.Symbol.Name));
        }

        if (ReportsGreetings && ((INamedTypeSymbol)context.Symbol).GetMembers("Hello").Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(SecondRule, context.Symbol.Locations[0], context.Symbol.Name));
        }
    }
}
