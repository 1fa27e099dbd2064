using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TaskGen.Analyzers.Usage.Tuning;

/// <summary>What an object initializer sets.</summary>
internal static class Creations
{
    /// <summary>The value of a property that the initializer sets, without conversions; null if it does not.</summary>
    public static IOperation? Value(IObjectCreationOperation creation, string property) => creation.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Where(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)
        .Select(static assignment => Bare(assignment.Value))
        .LastOrDefault();

    /// <summary>The names and values of all properties that it sets.</summary>
    public static IEnumerable<(string Name, IOperation Value)> Values(IObjectCreationOperation creation) => (creation.Initializer?.Initializers ?? [])
        .OfType<ISimpleAssignmentOperation>()
        .Select(static assignment => ((assignment.Target as IPropertyReferenceOperation)?.Property.Name ?? "", Bare(assignment.Value)));

    /// <summary>The elements of a collection expression or an array; null for what is neither, or spreads another one.</summary>
    public static IReadOnlyList<IOperation>? Elements(IOperation? operation)
    {
        var elements = operation switch
        {
            ICollectionExpressionOperation collection => collection.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            _ => default,
        };
        return elements.IsDefault || elements.Any(static element => element is ISpreadOperation) ? null : [.. elements.Select(Bare)];
    }

    /// <summary>The call that is handed what is created; null if it goes elsewhere first, where it may be changed.</summary>
    public static IInvocationOperation? Taker(IObjectCreationOperation creation)
    {
        var outer = creation.Parent;
        while (outer is IConversionOperation)
        {
            outer = outer.Parent;
        }

        return (outer as IArgumentOperation)?.Parent as IInvocationOperation;
    }

    public static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation { Operand: var operand })
        {
            operation = operand;
        }

        return operation;
    }
}
