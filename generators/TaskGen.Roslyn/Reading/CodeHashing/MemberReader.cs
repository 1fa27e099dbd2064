using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Reads one member or type of this compilation.</summary>
internal sealed class MemberReader(Compilation compilation, Overrides overrides, Func<SyntaxTree, SemanticModel> models)
{
    public MemberFacts Read(ISymbol symbol, CancellationToken cancellationToken)
    {
        var reach = new ReachSet(compilation, overrides);
        var hasher = new TextHasher();
        hasher.Write(SymbolIds.Of(symbol, compilation));
        var parts = MemberSyntax.Of(symbol, cancellationToken).ToArray();
        if (parts.Length == 1)
        {
            Add(symbol, parts[0], reach, hasher, cancellationToken);
        }
        else
        {
            // Which part stands first means nothing.
            var hashes = parts.Select(declaration => Hash(symbol, declaration, reach, cancellationToken));
            foreach (var part in hashes.OrderBy(static part => part, StringComparer.Ordinal))
            {
                hasher.Write(part);
            }
        }

        if (symbol is IFieldSymbol { HasConstantValue: true } constant)
        {
            hasher.Write("value", Constants.Text(constant.ConstantValue));
        }

        Implied(symbol, reach);
        return new MemberFacts(hasher.ToString(), reach.Reached, reach.Foreign, reach.IsOpen);
    }

    private string Hash(ISymbol symbol, SyntaxNode declaration, ReachSet reach, CancellationToken cancellationToken)
    {
        var hasher = new TextHasher();
        Add(symbol, declaration, reach, hasher, cancellationToken);
        return hasher.ToString();
    }

    private void Add(ISymbol symbol, SyntaxNode declaration, ReachSet reach, TextHasher hasher, CancellationToken cancellationToken)
    {
        var model = models(declaration.SyntaxTree);
        bool Skips(SyntaxNode node) => MemberSyntax.IsForeign(node, declaration, symbol);
        var operations = new OperationReach(model, reach, hasher, cancellationToken);
        foreach (var node in declaration.DescendantNodesAndSelf(node => !Skips(node) && !IsCode(node)).Where(node => IsCode(node) && !Skips(node)))
        {
            operations.Add(node);
        }

        new TokenReader(model, symbol, reach, hasher, cancellationToken).Add(declaration, Skips);
    }

    private static bool IsCode(SyntaxNode node) =>
        node is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
        || (node is EqualsValueClauseSyntax value && !IsPlainDefault(value));

    // No operator or conversion of a user's can stand between a parameter and its default, and binding one costs as much as binding a body.
    private static bool IsPlainDefault(EqualsValueClauseSyntax value) => value.Parent is ParameterSyntax && value.Value is LiteralExpressionSyntax;

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
