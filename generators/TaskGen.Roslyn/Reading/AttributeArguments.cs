using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading;

/// <summary>The named arguments of an attribute and where they stand.</summary>
internal sealed class AttributeArguments(AttributeData attribute, CancellationToken cancellationToken)
{
    private readonly AttributeSyntax? _syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    /// <summary>The place of the attribute itself.</summary>
    public Location Location => _syntax?.GetLocation() ?? Location.None;

    public bool Has(string name) => attribute.NamedArguments.Any(argument => argument.Key == name);

    public string? String(string name) => Value(name) as string;

    public bool Boolean(string name, bool fallback = false) => Value(name) as bool? ?? fallback;

    public int Int32(string name) => Value(name) as int? ?? 0;

    public double? Double(string name) => Value(name) as double?;

    public IEnumerable<string> Strings(string name) => Array(name).Select(static item => item.Value).OfType<string>();

    /// <summary>The elements of a named argument that is an array, whatever they are; null for what has no value.</summary>
    public IReadOnlyList<object?> Elements(string name) => [.. Array(name).Select(static item => item.Kind == TypedConstantKind.Array ? null : item.Value)];

    public IEnumerable<INamedTypeSymbol> Types(string name) => Array(name).Select(static item => item.Value).OfType<INamedTypeSymbol>();

    public object? Value(string name)
    {
        var constant = Find(name);
        return constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;
    }

    /// <summary>The place of the value of a named argument; of the attribute if it is not there.</summary>
    public Location LocationOf(string name) =>
        _syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Location;

    /// <summary>The value of a positional argument; of kind <see cref="TypedConstantKind.Error"/> if it is not there.</summary>
    public TypedConstant At(int position) => attribute.ConstructorArguments.ElementAtOrDefault(position);

    /// <summary>The place of a positional argument, counted without the named ones; of the attribute if it is not there.</summary>
    public Location LocationAt(int position) =>
        _syntax?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ElementAtOrDefault(position)?.Expression.GetLocation()
        ?? Location;

    /// <summary>The place of an element of a named argument that is an array.</summary>
    public Location LocationOf(string name, int element)
    {
        var value = _syntax?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;
        var elements = value switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Select(static item => (Microsoft.CodeAnalysis.SyntaxNode)item),
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            _ => [],
        };
        return elements.ElementAtOrDefault(element)?.GetLocation() ?? LocationOf(name);
    }

    private System.Collections.Immutable.ImmutableArray<TypedConstant> Array(string name)
    {
        var constant = Find(name);
        return constant.Kind == TypedConstantKind.Array && !constant.IsNull ? constant.Values : [];
    }

    private TypedConstant Find(string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}
