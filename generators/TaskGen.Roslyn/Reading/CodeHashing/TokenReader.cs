using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Writes the tokens of a declaration: what is named inside it by number, what it uses by what the name is bound to.</summary>
internal sealed class TokenReader(SemanticModel model, ISymbol member, ReachSet reach, TextHasher hasher, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, int> _numbers = new(SymbolEqualityComparer.Default);

    /// <summary>Writes the tokens of a node, less those of the nodes that <paramref name="skips"/> tells.</summary>
    public void Add(SyntaxNode node, Func<SyntaxNode, bool> skips)
    {
        foreach (var token in node.DescendantTokens(child => !skips(child) && !IsOurAttribute(child)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(token);
        }
    }

    private void Add(SyntaxToken token)
    {
        if (token.Parent is SimpleNameSyntax name && token == name.Identifier)
        {
            Name(name);
        }
        else if (token.IsKind(SyntaxKind.IdentifierToken) && Declared(token.Parent) is { } declared && IsInner(declared))
        {
            Number(declared);
        }
        else if (token.Parent is not TupleElementSyntax)
        {
            hasher.Write(Text(token));
        }
    }

    // The value of a text is what counts, and not how it is escaped or indented.
    private static string Text(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "\"" + token.ValueText,
        SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
            "u8\"" + token.ValueText,
        SyntaxKind.CharacterLiteralToken => "'" + token.ValueText,
        SyntaxKind.InterpolatedStringTextToken => "$" + token.ValueText,
        SyntaxKind.PartialKeyword => "",
        _ => token.Text,
    };

    private ISymbol? Declared(SyntaxNode? node) => node is null or MemberDeclarationSyntax ? null : model.GetDeclaredSymbol(node, cancellationToken);

    private void Name(SimpleNameSyntax name)
    {
        if (name is IdentifierNameSyntax { Identifier.ValueText: "nameof", Parent: InvocationExpressionSyntax operation }
            && model.GetConstantValue(operation, cancellationToken) is { HasValue: true, Value: string value })
        {
            hasher.Write("nameof", value);
        }

        var info = model.GetSymbolInfo(name, cancellationToken);
        switch (info.Symbol)
        {
            case null:
                Unbound(name, info);
                break;
            case IParameterSymbol parameter when name.Parent is NameColonSyntax:
                hasher.Write("argument", parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
                break;
            case { } symbol when IsInner(symbol):
                Number(symbol);
                reach.Add(symbol);
                break;
            case IParameterSymbol parameter:
                // Of a primary constructor, or of what extensions extend.
                hasher.Write("parameter", parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
                reach.Add(parameter);
                reach.Add(parameter.ContainingSymbol);
                break;
            case { } symbol:
                Bound(name, symbol);
                break;
        }

        if (InferredName(name) is { } inferred)
        {
            hasher.Write("member", inferred);
        }
    }

    private void Bound(SimpleNameSyntax name, ISymbol symbol)
    {
        hasher.Write("name", symbol is IDiscardSymbol ? "_" : SymbolIds.Of(symbol, model.Compilation));
        hasher.Write(SymbolIds.Arguments(symbol));
        if (symbol is IFieldSymbol { HasConstantValue: true } constant)
        {
            hasher.Write("value", Constants.Text(constant.ConstantValue));
        }

        reach.Add(symbol);
    }

    private void Unbound(SimpleNameSyntax name, SymbolInfo info)
    {
        var text = name.Identifier.ValueText;
        hasher.Write("text", text);
        foreach (var candidate in info.CandidateSymbols)
        {
            reach.Add(candidate);
        }

        // Words that are names to the grammar, and the names of tuple elements, stand for nothing.
        if (info.CandidateSymbols.IsEmpty && name.Parent is not NameColonSyntax
            && text is not ("var" or "nameof" or "_" or "unmanaged" or "notnull" or "dynamic"))
        {
            reach.AddByName(text);
        }
    }

    // The name that `new { x }` takes from a local is the name of a property.
    private static string? InferredName(SimpleNameSyntax name) =>
        name.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } declarator && declarator.Expression == name
            ? name.Identifier.ValueText
            : null;

    private bool IsInner(ISymbol symbol) => symbol switch
    {
        ILocalSymbol or ILabelSymbol or IRangeVariableSymbol or ITypeParameterSymbol => true,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => true,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } } => true,
        IParameterSymbol parameter => IsOwn(parameter.ContainingSymbol),
        _ => false,
    };

    private bool IsOwn(ISymbol? owner) => owner is not null
        && (Is(owner) || (owner is IMethodSymbol method && (Is(method.AssociatedSymbol) || Is(method.PartialDefinitionPart) || IsPrimary(method))));

    // The names in the head of a record are those of its properties, and those of any other type its own affair.
    private bool IsPrimary(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && !method.ContainingType.IsRecord && Is(method.ContainingType);

    private bool Is(ISymbol? symbol) => SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, member);

    private void Number(ISymbol symbol)
    {
        var key = symbol.OriginalDefinition;
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = _numbers.Count);
        }

        hasher.Write("local", number.ToString(CultureInfo.InvariantCulture));
    }

    // Retries, memory and the like say how a task is run, and not what it computes.
    private bool IsOurAttribute(SyntaxNode node) => node is AttributeListSyntax { Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax } list
        && list.Attributes.All(attribute => model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol constructor
            && constructor.ContainingType.ContainingNamespace.ToDisplayString() is "TaskGen" or "TaskGen.Learn");
}
