using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>The locals that a deconstruction declares.</summary>
internal static class DeconstructionTargets
{
    /// <summary>A local for each element, null for a discard; null where an element is neither, as in an assignment to something that exists.</summary>
    public static IReadOnlyList<ILocalSymbol?>? Of(ExpressionSyntax left, SemanticModel model)
    {
        var designations = left switch
        {
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax list } => list.Variables,
            TupleExpressionSyntax tuple => tuple.Arguments.Select(static argument => Designation(argument.Expression)),
            _ => [],
        };
        var targets = new List<ILocalSymbol?>();
        foreach (var designation in designations)
        {
            switch (designation)
            {
                case SingleVariableDesignationSyntax variable when model.GetDeclaredSymbol(variable) is ILocalSymbol local:
                    targets.Add(local);
                    break;
                case DiscardDesignationSyntax:
                    targets.Add(null);
                    break;
                default:
                    return null;
            }
        }

        return targets;
    }

    private static VariableDesignationSyntax? Designation(ExpressionSyntax element) => element switch
    {
        DeclarationExpressionSyntax declaration => declaration.Designation,
        IdentifierNameSyntax { Identifier.ValueText: "_" } => SyntaxFactory.DiscardDesignation(),
        _ => null,
    };
}
