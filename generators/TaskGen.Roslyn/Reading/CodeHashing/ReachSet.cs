using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Gathers what a member uses directly.</summary>
internal sealed class ReachSet(Compilation compilation, Overrides overrides)
{
    private readonly HashSet<ISymbol> _reached = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _foreign = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something cannot be bound.</summary>
    public bool IsOpen { get; private set; }

    public ImmutableArray<ISymbol> Reached => [.. _reached];

    public ImmutableArray<INamedTypeSymbol> Foreign => [.. _foreign];

    /// <summary>Adds what a name or an operation stands for: a member with its types, or a type.</summary>
    public void Add(ISymbol? symbol)
    {
        switch (symbol)
        {
            case null or INamespaceSymbol or ILabelSymbol or IDiscardSymbol or IRangeVariableSymbol or IPreprocessingSymbol:
                break;
            case ITypeSymbol type:
                AddType(type);
                break;
            case ILocalSymbol local:
                AddType(local.Type);
                break;
            case IParameterSymbol parameter:
                AddType(parameter.Type);
                break;
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.BuiltinOperator }:
                break;
            case IMethodSymbol { AssociatedSymbol: { } associated }:
                Add(associated);
                break;
            case IMethodSymbol method:
                AddMethod(method);
                break;
            case IFieldSymbol { CorrespondingTupleField: { } element } when !SymbolEqualityComparer.Default.Equals(element, symbol):
                break;
            default:
                AddMember(symbol);
                break;
        }
    }

    /// <summary>Adds a type and what it is made of.</summary>
    public void AddType(ITypeSymbol? type)
    {
        if (type is null || !_types.Add(type))
        {
            return;
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                AddType(array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                AddType(pointer.PointedAtType);
                break;
            case IFunctionPointerTypeSymbol pointer:
                AddTypes(pointer.Signature.Parameters.Select(static parameter => parameter.Type).Append(pointer.Signature.ReturnType));
                break;
            case IErrorTypeSymbol:
                IsOpen = true;
                break;
            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                AddTypes(anonymous.GetMembers().OfType<IPropertySymbol>().Select(static member => member.Type));
                break;
            case INamedTypeSymbol named:
                AddNamed(named);
                break;
        }
    }

    /// <summary>Adds every member of this compilation with a name that could not be bound.</summary>
    public void AddByName(string name)
    {
        IsOpen = true;
        foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.TypeAndMember))
        {
            Add(symbol);
        }
    }

    private void AddMethod(IMethodSymbol method)
    {
        AddTypes(method.TypeArguments);
        AddMember(method.ReducedFrom ?? method);
    }

    private void AddMember(ISymbol member)
    {
        AddType(member.ContainingType);
        var definition = member.OriginalDefinition;
        definition = (definition as IMethodSymbol)?.PartialDefinitionPart ?? (definition as IPropertySymbol)?.PartialDefinitionPart ?? definition;
        if (Scope.IsSource(definition, compilation) && !_reached.Add(definition))
        {
            return;
        }

        foreach (var target in overrides.Of(definition))
        {
            AddMember(target);
        }
    }

    private void AddNamed(INamedTypeSymbol type)
    {
        AddTypes(type.TypeArguments);
        AddType(type.ContainingType);
        var definition = type.OriginalDefinition;
        if (definition.ContainingAssembly is null)
        {
            return;
        }

        if (Scope.IsSource(definition, compilation))
        {
            _reached.Add(definition);
        }
        else
        {
            _foreign.Add(definition);
        }
    }

    private void AddTypes(IEnumerable<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            AddType(type);
        }
    }
}
