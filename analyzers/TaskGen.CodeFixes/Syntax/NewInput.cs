using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>A parameter that is added to a method before those that are optional.</summary>
internal sealed class NewInput
{
    private readonly ParameterListSyntax _list;
    private readonly ParameterSyntax _parameter;
    private readonly string? _missingUsing;

    private NewInput(ParameterListSyntax list, ParameterSyntax parameter, string? missingUsing)
    {
        _list = list;
        _parameter = parameter;
        _missingUsing = missingUsing;
    }

    /// <summary>The parameter that takes the place of an expression; null if the method's body cannot see it, or its name has another meaning.</summary>
    /// <param name="expression">What is to be replaced.</param>
    /// <param name="type">The type: a keyword, or the name of a type with its namespace.</param>
    /// <param name="name">The name.</param>
    /// <param name="target">What is being fixed.</param>
    /// <param name="isNewEachTime">Whether the expression has another value each time it is evaluated, so that one value for all means something else
    /// in a loop.</param>
    public static NewInput? Of(ExpressionSyntax expression, string type, string name, FixTarget target, bool isNewEachTime)
    {
        if (expression.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method
            || method.Modifiers.Any(SyntaxKind.PartialKeyword)
            || expression.Ancestors().TakeWhile(node => node != method).Any(node => IsObstacle(node, isNewEachTime))
            || target.Model.LookupSymbols(expression.SpanStart, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol)
            || method.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name))
        {
            return null;
        }

        string? missing = null;
        var typeName = target.Known.Get(type) is { } known
            ? Usings.NameOf(known, method.ParameterList, target, out missing)
            : SyntaxFactory.ParseTypeName(type);
        return new NewInput(
            method.ParameterList, SyntaxFactory.Parameter(SyntaxFactory.Identifier(name)).WithType(typeName.WithTrailingTrivia(SyntaxFactory.Space)), missing);
    }

    /// <summary>Adds the parameter, once.</summary>
    public void AddTo(SyntaxEditor editor)
    {
        editor.ReplaceNode(_list, (current, _) => Insert((ParameterListSyntax)current, _parameter));
        Usings.Add(editor, _missingUsing);
    }

    private static ParameterListSyntax Insert(ParameterListSyntax list, ParameterSyntax parameter)
    {
        if (list.Parameters.Any(present => present.Identifier.ValueText == parameter.Identifier.ValueText))
        {
            return list;
        }

        var optional = list.Parameters.FirstOrDefault(static present => present.Default is not null);
        return optional is null
            ? Parameters.Append(list, parameter)
            : list.WithParameters(list.Parameters.Insert(
                list.Parameters.IndexOf(optional), parameter.WithLeadingTrivia(optional.GetLeadingTrivia())));
    }

    private static bool IsObstacle(SyntaxNode node, bool isNewEachTime) => node switch
    {
        AnonymousFunctionExpressionSyntax function => isNewEachTime || function.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalFunctionStatementSyntax function => isNewEachTime || function.Modifiers.Any(SyntaxKind.StaticKeyword),
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or QueryExpressionSyntax => isNewEachTime,
        ParameterSyntax or AttributeSyntax => true,
        _ => false,
    };
}
