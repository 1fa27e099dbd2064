using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What code calls without a name that says so: operators, conversions, constructors and the patterns of the language.</summary>
internal sealed class OperationReach(SemanticModel model, ReachSet reach, TextHasher hasher, CancellationToken cancellationToken)
{
    /// <summary>Adds what a body, an initializer or the call of another constructor does.</summary>
    public void Add(SyntaxNode code)
    {
        if (model.GetOperation(code, cancellationToken) is { } root)
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                reach.AddType(operation.Type);
                Add(operation);
            }
        }
    }

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                Call(call.TargetMethod);
                break;
            case IObjectCreationOperation creation:
                Call(creation.Constructor);
                break;
            case IMemberReferenceOperation member:
                Call(member.Member);
                break;
            case IConversionOperation { OperatorMethod: { } method }:
                Call(method);
                break;
            case IBinaryOperation { OperatorMethod: { } method }:
                Call(method);
                break;
            case IUnaryOperation { OperatorMethod: { } method }:
                Call(method);
                break;
            case IIncrementOrDecrementOperation { OperatorMethod: { } method }:
                Call(method);
                break;
            case ICompoundAssignmentOperation compound:
                Call(compound.OperatorMethod);
                Call(compound.InConversion.MethodSymbol);
                Call(compound.OutConversion.MethodSymbol);
                break;
            case IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue } argument:
                Default(argument);
                break;
            default:
                Pattern(operation);
                break;
        }
    }

    private void Pattern(IOperation operation)
    {
        switch (operation)
        {
            case IRecursivePatternOperation pattern:
                Call(pattern.DeconstructSymbol);
                break;
            case IListPatternOperation pattern:
                Call(pattern.LengthSymbol);
                Call(pattern.IndexerSymbol);
                break;
            case ISlicePatternOperation pattern:
                Call(pattern.SliceSymbol);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                Call(indexer.LengthSymbol);
                Call(indexer.IndexerSymbol);
                break;
            case IWithOperation with:
                Call(with.CloneMethod);
                if (with.Type is INamedTypeSymbol type)
                {
                    CopyConstructor(type);
                }

                break;
            case IRangeOperation range:
                Call(range.Method);
                break;
            case ICollectionExpressionOperation collection:
                Call(collection.ConstructMethod);
                ExtensionsNamed("Add");
                break;
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                ForEach(loop);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax await }:
                Await(model.GetAwaitExpressionInfo(await));
                break;
            case IUsingOperation { IsAsynchronous: true } or IUsingDeclarationOperation { IsAsynchronous: true }:
                ExtensionsNamed("GetAwaiter");
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                Deconstruct(model.GetDeconstructionInfo(assignment));
                break;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation:
                hasher.Write("dynamic");
                break;
        }

        if (operation.Syntax is FixedStatementSyntax)
        {
            ExtensionsNamed("GetPinnableReference");
        }
    }

    private void ForEach(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        Call(info.GetEnumeratorMethod);
        Call(info.MoveNextMethod);
        Call(info.CurrentProperty);
        Call(info.DisposeMethod);
        Call(info.ElementConversion.MethodSymbol);
        Call(info.CurrentConversion.MethodSymbol);
        reach.AddType(info.ElementType);
        if (loop is ForEachVariableStatementSyntax variables)
        {
            Deconstruct(model.GetDeconstructionInfo(variables));
        }

        if (info.IsAsynchronous)
        {
            ExtensionsNamed("GetAwaiter");
        }
    }

    private void Await(AwaitExpressionInfo info)
    {
        Call(info.GetAwaiterMethod);
        Call(info.IsCompletedProperty);
        Call(info.GetResultMethod);
        reach.AddType(info.GetAwaiterMethod?.ReturnType);
    }

    private void Deconstruct(DeconstructionInfo info)
    {
        Call(info.Method);
        Call(info.Conversion?.MethodSymbol);
        foreach (var nested in info.Nested)
        {
            Deconstruct(nested);
        }
    }

    private void CopyConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors.Where(constructor =>
            constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
        {
            Call(constructor);
        }
    }

    // Which extension method the language chose is not told: all of that name may be.
    private void ExtensionsNamed(string name)
    {
        foreach (var method in model.Compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancellationToken).OfType<IMethodSymbol>())
        {
            if (method.IsExtensionMethod || method.ContainingType.Name.Length == 0)
            {
                reach.Add(method);
            }
        }
    }

    // What a caller leaves out is compiled into it. Lines and paths are no part of what code does.
    private void Default(IArgumentOperation argument)
    {
        if (argument.Value.ConstantValue is { HasValue: true, Value: var value }
            && !(
                argument.Parameter?.GetAttributes().Any(
                    static attribute => attribute.AttributeClass?.Name is "CallerLineNumberAttribute" or "CallerFilePathAttribute") ?? false))
        {
            hasher.Write("default", Constants.Text(value));
        }
    }

    private void Call(ISymbol? symbol)
    {
        if (
            symbol is not (
                null or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } or { ContainingType.IsAnonymousType: true }))
        {
            hasher.Write("uses", SymbolIds.Of(symbol, model.Compilation));
            reach.Add(symbol);
        }
    }
}
