using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What can be known of a map before it runs.</summary>
internal static class MapChecks
{
    /// <summary>Lists that are written out must be of one length.</summary>
    public static void Lengths(IReadOnlyList<ExpressionSyntax> lists, BodyScope scope)
    {
        var known = lists.Select(list => (list, Length: Length(list))).Where(static pair => pair.Length is not null).ToArray();
        foreach (var (list, length) in known.Skip(1).Where(pair => pair.Length != known[0].Length))
        {
            scope.Problems.Add(WorkflowProblems.UnequalLengths, scope.LocationOf(list), Text(length!.Value), Text(known[0].Length!.Value));
        }
    }

    /// <summary>Numbers that the options would refuse when they are made.</summary>
    public static void Options(ExpressionSyntax? options, BodyScope scope)
    {
        foreach (var setting in (options as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            var name = (setting.Left as IdentifierNameSyntax)?.Identifier.ValueText;
            if (scope.Model.GetConstantValue(setting.Right, scope.CancellationToken) is not { HasValue: true, Value: IConvertible constant }
                || constant is string)
            {
                continue;
            }

            var value = constant.ToDouble(CultureInfo.InvariantCulture);
            var expected = name switch
            {
                "Concurrency" or "Chunk" when value < 1 => "at least 1",
                "MinSuccesses" when value < 0 => "at least 0",
                "MinSuccessRatio" when !(value >= 0 && value <= 1) => "from 0 to 1",
                _ => null,
            };
            if (expected is not null)
            {
                scope.Problems.Add(WorkflowProblems.MapOptionOutOfRange, scope.LocationOf(setting.Right), name!, setting.Right.ToString(), expected);
            }
        }
    }

    private static int? Length(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) => collection.Elements.Count,
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Count,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
