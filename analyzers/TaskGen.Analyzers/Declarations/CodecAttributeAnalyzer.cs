using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Analyzers.Declarations;

/// <summary>Reports an <c>[assembly: Codec(typeof(…))]</c> that readers pass over, since its class cannot be used as a codec.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodecAttributeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [TaskRules.InvalidCodec];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.CodecAttribute is not null)
            {
                start.RegisterSyntaxNodeAction(node => Analyze(node, known), SyntaxKind.Attribute);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, KnownSymbols known)
    {
        if (context.Node is AttributeSyntax
            {
                Parent: AttributeListSyntax { Target.Identifier.RawKind: (int)SyntaxKind.AssemblyKeyword },
                ArgumentList.Arguments: { Count: 1 } arguments,
            } attribute
            && arguments[0].Expression is TypeOfExpressionSyntax codec
            && context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is IMethodSymbol constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, known.CodecAttribute)
            && context.SemanticModel.GetTypeInfo(codec.Type, context.CancellationToken).Type is { TypeKind: not TypeKind.Error } type
            && CustomCodecs.Refusal(type, known) is { } reason)
        {
            context.ReportDiagnostic(Rules.Diagnostic(new Problem(TaskProblems.InvalidCodec, codec.Type.GetLocation(), [TypeNames.Short(type), reason])));
        }
    }
}
