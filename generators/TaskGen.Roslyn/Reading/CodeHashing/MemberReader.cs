using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Reads one member or type of this compilation.</summary>
internal sealed class MemberReader(Compilation compilation, Overrides overrides, Func<SyntaxTree, SemanticModel> models)
{
    public MemberFacts Read(ISymbol symbol, CancellationToken cancellationToken)
    {
        var reach = new ReachSet(compilation, overrides);
        var parts = MemberSyntax.Of(symbol, cancellationToken)
            .Select(declaration => Part(symbol, declaration, reach, cancellationToken))
            .OrderBy(static part => part, StringComparer.Ordinal);
        var hasher = new TextHasher();
        foreach (var part in parts)
        {
            hasher.Write(part);
        }

        if (symbol is IFieldSymbol { HasConstantValue: true } constant)
        {
            hasher.Write("value", Constants.Text(constant.ConstantValue));
        }

        Implied(symbol, reach);
        return new MemberFacts(SymbolIds.Of(symbol, compilation), hasher.ToString(), reach.Reached, reach.Foreign, reach.IsOpen);
    }

    private string Part(ISymbol symbol, SyntaxNode declaration, ReachSet reach, CancellationToken cancellationToken)
    {
        var model = models(declaration.SyntaxTree);
        var hasher = new TextHasher();
        bool Skips(SyntaxNode node) => MemberSyntax.IsForeign(node, declaration, symbol);
        new TokenReader(model, symbol, reach, hasher, cancellationToken).Add(declaration, Skips);
        var operations = new OperationReach(model, reach, hasher, cancellationToken);
        foreach (var node in declaration.DescendantNodesAndSelf(node => !Skips(node) && !IsCode(node)).Where(node => IsCode(node) && !Skips(node)))
        {
            operations.Add(node);
        }

        return hasher.ToString();
    }

    private static bool IsCode(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax;

    private void Implied(ISymbol symbol, ReachSet reach)
    {
        switch (symbol)
        {
            case INamedTypeSymbol type:
                TypeFacts.Add(type, reach, compilation);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                Member(constructor, reach);
                ConstructorFacts.Add(constructor, reach);
                break;
            default:
                Member(symbol, reach);
                break;
        }

        // What can be assigned may have been, by whatever else runs when the type is first used.
        if (symbol is IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false } or IPropertySymbol { IsStatic: true, SetMethod: not null })
        {
            foreach (var initialized in ConstructorFacts.Initialized(symbol.ContainingType, isStatic: true))
            {
                reach.Add(initialized);
            }
        }
    }

    private static void Member(ISymbol symbol, ReachSet reach)
    {
        reach.AddType(symbol.ContainingType);
        switch (symbol)
        {
            case IMethodSymbol method:
                reach.AddType(method.ReturnType);
                break;
            case IPropertySymbol property:
                reach.AddType(property.Type);
                break;
            case IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } field:
                reach.AddType(field.Type);
                break;
        }
    }
}
