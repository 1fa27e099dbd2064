using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Analyzers.Declarations;

/// <summary>Hands annotated symbols to the reader that the generator uses, and reports the problems it finds.</summary>
internal static class DeclarationAnalysis
{
    /// <summary>Gives the problems of a symbol.</summary>
    public delegate ImmutableArray<Problem> Reader<in TSymbol>(
        TSymbol symbol, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken);

    /// <summary>Reads every type that has the attribute; does nothing where the attribute is not referenced.</summary>
    public static void OfTypes(CompilationStartAnalysisContext context, string attributeName, Reader<INamedTypeSymbol> read)
    {
        var known = KnownSymbols.For(context.Compilation);
        if (known.Get(attributeName) is not null)
        {
            context.RegisterSymbolAction(
                symbol => Report((INamedTypeSymbol)symbol.Symbol, attributeName, known, read, symbol.ReportDiagnostic, symbol.CancellationToken),
                SymbolKind.NamedType);
        }
    }

    /// <summary>Reads every method that has the attribute, functions inside methods among them; does nothing where the attribute is not referenced.</summary>
    public static void OfMethods(CompilationStartAnalysisContext context, string attributeName, Reader<IMethodSymbol> read)
    {
        var known = KnownSymbols.For(context.Compilation);
        if (known.Get(attributeName) is null)
        {
            return;
        }

        context.RegisterSymbolAction(
            symbol => Report((IMethodSymbol)symbol.Symbol, attributeName, known, read, symbol.ReportDiagnostic, symbol.CancellationToken),
            SymbolKind.Method);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (Function(node) is { } function)
                {
                    Report(function, attributeName, known, read, node.ReportDiagnostic, node.CancellationToken);
                }
            },
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression);
    }

    // Both parts of a partial method show the attributes of both; the generator reads the part that has it.
    private static bool IsOnOtherPart(ISymbol symbol, AttributeData attribute) =>
        symbol is IMethodSymbol { PartialDefinitionPart: not null } or IMethodSymbol { PartialImplementationPart: not null }
        && attribute.ApplicationSyntaxReference is { } place
        && !symbol.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == place.SyntaxTree && part.Span.Contains(place.Span));

    private static IMethodSymbol? Function(SyntaxNodeAnalysisContext context) => context.Node switch
    {
        LocalFunctionStatementSyntax { AttributeLists.Count: > 0 } function => context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken),
        ParenthesizedLambdaExpressionSyntax { AttributeLists.Count: > 0 } lambda =>
            context.SemanticModel.GetSymbolInfo(lambda, context.CancellationToken).Symbol as IMethodSymbol,
        _ => null,
    };

    private static void Report<TSymbol>(
        TSymbol symbol, string attributeName, KnownSymbols known, Reader<TSymbol> read, Action<Diagnostic> report, CancellationToken cancellationToken)
        where TSymbol : class, ISymbol
    {
        if (Roslyn.Reading.Declarations.Attribute(symbol, attributeName, known) is not { } attribute || IsOnOtherPart(symbol, attribute))
        {
            return;
        }

        foreach (var problem in read(symbol, attribute, known.Compilation, cancellationToken))
        {
            report(Rules.Diagnostic(problem));
        }
    }
}
