using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>A method with <c>[Workflow]</c> as a dynamic workflow: asynchronous, with a context first that its calls go through.</summary>
internal static class DynamicMethod
{
    private static readonly string[] Names = ["flow", "context", "workflow", "workflowContext"];

    /// <summary>The edit; null if the method cannot be turned as a whole, or others call it directly.</summary>
    public static FixEdit? Of(MethodDeclarationSyntax? method, string title, FixTarget target)
    {
        if (method is null
            || method.Modifiers.Any(SyntaxKind.PartialKeyword) || method.Modifiers.Any(SyntaxKind.UnsafeKeyword)
            || target.Model.GetDeclaredSymbol(method, target.CancellationToken) is not { IsExtensionMethod: false } symbol
            || Declarations.Attribute(symbol, KnownNames.WorkflowAttribute, target.Known)?.ApplicationSyntaxReference is not { } reference
            || reference.GetSyntax(target.CancellationToken) is not AttributeSyntax attribute
            || target.Known.Get(KnownNames.WorkflowContext) is not { } contextType
            || HasObstacle(method, target)
            || Context(method, symbol, target) is not var (context, isNew)
            || DynamicCalls.Of(method, context, target) is not { } calls
            || DynamicReturns.Of(method, symbol, calls.HasAwait, target) is not { } returns
            || Callers.Any(symbol, method, target))
        {
            return null;
        }

        var type = isNew ? Usings.NameOf(contextType, method.ParameterList, target, out _) : null;
        return new FixEdit("dynamic", title, editor =>
        {
            editor.ReplaceNode(method, Turn(method, attribute, type, context, calls, returns));
            foreach (var space in calls.MissingUsings.Concat([Missing(contextType), Missing(target.Known.Get(KnownNames.Task)!)]))
            {
                Usings.Add(editor, space);
            }
        })
        {
            Whole = method,
        };

        string? Missing(INamedTypeSymbol named)
        {
            Usings.NameOf(named, method.ParameterList, target, out var missing);
            return missing;
        }
    }

    private static MethodDeclarationSyntax Turn(
        MethodDeclarationSyntax method, AttributeSyntax attribute, TypeSyntax? contextType, string context, DynamicCalls calls, DynamicReturns returns)
    {
        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>(calls.Replacements);
        changes.Add(attribute, static current => AttributeSettings.Set(
            (AttributeSyntax)current, "Dynamic", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression)));
        if (returns.Type is { } type)
        {
            changes.Add(method.ReturnType, current => SyntaxFactory.ParseTypeName(type).WithTriviaFrom(current));
        }

        if (returns.Replace is { } replace)
        {
            foreach (var returned in DynamicReturns.Expressions(method))
            {
                var inner = changes.TryGetValue(returned, out var change) ? change : static current => current;
                changes[returned] = current => replace((ExpressionSyntax)inner(current));
            }
        }

        var turned = method.ReplaceNodes(changes.Keys, (original, current) => changes[original](current));
        if (contextType is not null)
        {
            var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier(context)).WithType(contextType.WithTrailingTrivia(SyntaxFactory.Space));
            turned = turned.WithParameterList(Parameters.Prepend(turned.ParameterList, parameter));
            turned = DocumentationComments.PrependParameter(turned, context.TrimStart('@'), "What tasks are called through.");
        }

        return returns.IsAsync && !method.Modifiers.Any(SyntaxKind.AsyncKeyword)
            ? Modifiers.Insert(turned, turned.Modifiers.Count, SyntaxKind.AsyncKeyword)
            : turned;
    }

    // The context that is there, or a name for a new one. One that is not first would have to move at every caller.
    private static (string Name, bool IsNew)? Context(MethodDeclarationSyntax method, IMethodSymbol symbol, FixTarget target)
    {
        if (symbol.Parameters.FirstOrDefault(parameter => target.Known.Is(parameter.Type, KnownNames.WorkflowContext)) is { } present)
        {
            return present.Ordinal == 0 ? (Identifiers.Escape(present.Name), false) : null;
        }

        var used = new HashSet<string>(method.DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        return Names.FirstOrDefault(name => !used.Contains(name)) is { } free ? (free, true) : null;
    }

    // What may not stand in an async method.
    private static bool HasObstacle(MethodDeclarationSyntax method, FixTarget target) => method.DescendantNodes().Any(node => node switch
    {
        YieldStatementSyntax or RefTypeSyntax or RefExpressionSyntax or UnsafeStatementSyntax or FixedStatementSyntax => true,
        VariableDeclaratorSyntax or SingleVariableDesignationSyntax =>
            target.Model.GetDeclaredSymbol(node, target.CancellationToken) is ILocalSymbol { Type: { IsRefLikeType: true } or IPointerTypeSymbol },
        _ => false,
    });
}
