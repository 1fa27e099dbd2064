using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>A member that a record would need in place of a tuple or dictionary.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as the file names it.</param>
/// <param name="Access">An expression that asks for it; null for an element of a tuple that nobody asks for.</param>
internal sealed record LooseMember(string Name, string Type, ExpressionSyntax? Access);

/// <summary>Finds the members that a method asks a parameter for.</summary>
internal static class LooseMembers
{
    /// <summary>The members, one for each access; null if the method does anything else with the parameter, or nothing.</summary>
    public static IReadOnlyList<LooseMember>? Of(IParameterSymbol parameter, MethodDeclarationSyntax method, FixTarget target)
    {
        var uses = method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name
                && SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(name, target.CancellationToken).Symbol, parameter));
        var members = new List<LooseMember>();
        if (parameter.Type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            if (tuple.TupleElements.Any(static element => !element.IsExplicitlyNamedTupleElement))
            {
                return null;
            }

            members.AddRange(tuple.TupleElements.Select(element => new LooseMember(Pascal(element.Name), Name(element.Type), null)));
        }

        foreach (var use in uses)
        {
            if ((parameter.Type.IsTupleType ? OfTuple(use, target) : OfDictionary(use, target)) is not { } member
                || !SyntaxFacts.IsValidIdentifier(member.Name))
            {
                return null;
            }

            members.Add(member);
        }

        // One name with two types is no record.
        return members.Count == 0
            || members.GroupBy(static member => member.Name).Any(static group => group.Select(static member => member.Type).Distinct().Count() > 1)
            ? null
            : members;

        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(target.Model, method.SpanStart);

        LooseMember? OfTuple(IdentifierNameSyntax use, FixTarget place) =>
            use.Parent is MemberAccessExpressionSyntax access && access.Expression == use
                && place.Model.GetSymbolInfo(access, place.CancellationToken).Symbol is IFieldSymbol { IsExplicitlyNamedTupleElement: true } field
                ? new LooseMember(Pascal(field.Name), Name(field.Type), access)
                : null;

        // `hp["c"]`, or `(double)hp["c"]` where values are objects.
        LooseMember? OfDictionary(IdentifierNameSyntax use, FixTarget place)
        {
            if (use.Parent is not ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } access
                || access.Expression != use
                || (access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access)
                || place.Model.GetConstantValue(keys[0].Expression, place.CancellationToken).Value is not string text
                || place.Model.GetTypeInfo(access, place.CancellationToken).Type is not { } type)
            {
                return null;
            }

            return type.SpecialType != SpecialType.System_Object ? new LooseMember(Pascal(text), Name(type), access)
                : access.Parent is CastExpressionSyntax cast ? new LooseMember(Pascal(text), cast.Type.ToString(), cast)
                : null;
        }
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_', '-').Where(static part => part.Length > 0).Select(Identifiers.ToPascalCase));
}
