using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Rewrites an expression of a body so that it means the same in a generated file: values come from the frame, names are complete.</summary>
internal sealed partial class FrameRewriter(BodyScope scope, ValueReader reader) : CSharpSyntaxRewriter
{
    private readonly List<FrameValue> _values = [];
    private SyntaxNode? _root;

    /// <summary>The values that the expression takes, each once.</summary>
    public IReadOnlyList<FrameValue> Values => _values;

    public string Rewrite(SyntaxNode node)
    {
        _root = node;
        return Visit(node)!.WithoutTrivia().ToFullString();
    }

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is ExpressionSyntax or SubpatternSyntax)
        {
            scope.UseExtension(node);
        }

        if (node is ExpressionSyntax expression && ExpressionPlaces.IsForbidden(expression))
        {
            scope.Unsupported(expression, WorkflowProblems.UnsupportedExpression);
            return node;
        }

        return node is NameSyntax or MemberAccessExpressionSyntax && IsInvisible((ExpressionSyntax)node) ? node : base.Visit(node);
    }

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => VisitName(node) ?? base.VisitIdentifierName(node);

    public override SyntaxNode? VisitGenericName(GenericNameSyntax node) => VisitName(node) ?? base.VisitGenericName(node);

    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => VisitType(node) ?? base.VisitQualifiedName(node);

    public override SyntaxNode? VisitAliasQualifiedName(AliasQualifiedNameSyntax node) => VisitType(node) ?? base.VisitAliasQualifiedName(node);

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        if (VisitType(node) is { } type)
        {
            return type;
        }

        if (scope.Model.GetSymbolInfo(node).Symbol is IMethodSymbol method && CheckDelegate(node, node.Name, method))
        {
            return node;
        }

        // The right side belongs to the left one.
        var left = (ExpressionSyntax)Visit(node.Expression)!;
        var right = node.Name is GenericNameSyntax generic
            ? generic.WithTypeArgumentList((TypeArgumentListSyntax)Visit(generic.TypeArgumentList)!)
            : node.Name;
        return node.WithExpression(left).WithName(right);
    }

    // A directive has to begin its line, which nothing promises once the expression is put together.
    public override SyntaxTrivia VisitTrivia(SyntaxTrivia trivia) =>
        trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) ? default : base.VisitTrivia(trivia);

    public override SyntaxToken VisitToken(SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == FrameValue.Frame
            && token.Parent is ParameterSyntax or VariableDesignationSyntax or VariableDeclaratorSyntax)
        {
            scope.HidesFrame(token);
        }

        return base.VisitToken(token);
    }

    public override SyntaxNode? VisitMemberBindingExpression(MemberBindingExpressionSyntax node) => node;

    public override SyntaxNode? VisitNameColon(NameColonSyntax node) => node;

    public override SyntaxNode? VisitNameEquals(NameEqualsSyntax node) => node;

    // The left side of a member in `new X { A = … }` or `x with { A = … }` belongs to the object; that of `{ [key] = … }` does not.
    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var left = node.Left is ImplicitElementAccessSyntax ? (ExpressionSyntax)Visit(node.Left)! : node.Left;
        return node.WithLeft(left).WithRight((ExpressionSyntax)Visit(node.Right)!);
    }

    // `(Get())!` is the user's; `(__frame.__get)!` would be a cast.
    public override SyntaxNode? VisitParenthesizedExpression(ParenthesizedExpressionSyntax node)
    {
        var visited = (ParenthesizedExpressionSyntax)base.VisitParenthesizedExpression(node)!;
        return visited.Expression is NameSyntax or MemberAccessExpressionSyntax && !visited.Expression.IsEquivalentTo(node.Expression)
            ? Place(visited.Expression, node)
            : visited;
    }

    // The colons of `global::` would begin a format.
    public override SyntaxNode? VisitInterpolation(InterpolationSyntax node)
    {
        var visited = (InterpolationSyntax)base.VisitInterpolation(node)!;
        return visited.Expression.ToString().Contains("::")
            ? visited.WithExpression(SyntaxFactory.ParenthesizedExpression(visited.Expression))
            : visited;
    }

    // `(x, y)` has elements `x` and `y`, which `(__frame.__x, __frame.__y)` has not.
    public override SyntaxNode? VisitTupleExpression(TupleExpressionSyntax node)
    {
        var visited = (TupleExpressionSyntax)base.VisitTupleExpression(node)!;
        var info = scope.Model.GetTypeInfo(node);
        if (info.Type is not INamedTypeSymbol { IsTupleType: true } type || !SymbolEqualityComparer.IncludeNullability.Equals(type, info.ConvertedType)
            || ExpressionPlaces.IsCompared(node))
        {
            return visited;
        }

        var arguments = visited.Arguments.Select((argument, index) =>
            argument.NameColon is null && type.TupleElements[index].IsExplicitlyNamedTupleElement && argument.ToString() != node.Arguments[index].ToString()
                ? argument.WithNameColon(SyntaxFactory.NameColon(Identifiers.Escape(type.TupleElements[index].Name)).WithTrailingTrivia(SyntaxFactory.Space))
                : argument);
        return visited.WithArguments(SyntaxFactory.SeparatedList(arguments, visited.Arguments.GetSeparators()));
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (scope.Model.GetConstantValue(node) is { HasValue: true, Value: string constant })
        {
            // nameof(x): the name may not exist in the generated file.
            return Parse(SymbolDisplay.FormatLiteral(constant, quote: true), node);
        }

        if (scope.Model.GetSymbolInfo(node).Symbol is not IMethodSymbol method)
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return node;
        }

        if (scope.CalleeOf(method) is not null || scope.IsMap(method))
        {
            return VisitCall(node, scope.CalleeOf(method)?.Name ?? "Flow." + method.Name);
        }

        return method.ReducedFrom is not null ? VisitExtensionCall(node, method) : base.VisitInvocationExpression(node);
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node) => VisitBranch(node) ?? base.VisitConditionalExpression(node);

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node) => VisitBranch(node) ?? base.VisitSwitchExpression(node);

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) => VisitBranch(node) ?? base.VisitBinaryExpression(node);

    public override SyntaxNode? VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        if (node.Expression is InvocationExpressionSyntax call
            && scope.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && (scope.CalleeOf(method) is not null || scope.IsMap(method)))
        {
            return VisitCall(call, scope.CalleeOf(method)?.Name ?? "Flow." + method.Name);
        }

        if (scope.AwaitedLocal(node) is { } local && scope.ValueOf(local) is { } awaited)
        {
            Take(awaited);
            return Parse(awaited.Access, node);
        }

        if (scope.IsUnread(node))
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return node;
        }

        if (node.Expression is not InvocationExpressionSyntax { Expression: var called } || !IsInvisible(called))
        {
            scope.Unsupported(node, WorkflowProblems.UnsupportedExpression);
        }

        return node;
    }

    // A call inside an expression is a node of its own, unless something may keep it from running.
    private SyntaxNode VisitCall(InvocationExpressionSyntax node, string name)
    {
        if (ExpressionPlaces.Conditional(node, _root) is { } construct)
        {
            scope.Problems.Add(WorkflowProblems.ConditionalCall, scope.LocationOf(node), name, construct);
            return node;
        }

        return VisitPart(node, Identifiers.ToCamelCase(name.Substring(name.LastIndexOf('.') + 1)));
    }

    // What chooses between calls is a branch.
    private ExpressionSyntax? VisitBranch(ExpressionSyntax node) =>
        !ExpressionPlaces.IsInLambda(node) && reader.Conditionals.IsBranch(node) ? VisitPart(node, "chosen") : null;

    private ExpressionSyntax VisitPart(ExpressionSyntax node, string name)
    {
        if (reader.ReadPart(node, name) is not { } value)
        {
            return node;
        }

        Take(value);
        return Parse(value.Access, node);
    }

    private void Take(FrameValue value)
    {
        if (!_values.Exists(taken => taken.Field == value.Field))
        {
            _values.Add(value);
        }
    }

    private SyntaxNode? VisitExtensionCall(InvocationExpressionSyntax node, IMethodSymbol method)
    {
        if (node.Expression is not MemberAccessExpressionSyntax access)
        {
            scope.Problems.Add(WorkflowProblems.UnsupportedExpression, scope.LocationOf(node), "an extension method after '?.'", "call it as a static method");
            return node;
        }

        if (method.ContainingType.IsFileLocal)
        {
            scope.Problems.Add(WorkflowProblems.InaccessibleType, scope.LocationOf(access.Name), TypeNames.Short(method.ContainingType));
            return node;
        }

        // The generated file has no using directives, so the call names its class.
        var owner = TypeNames.Qualified(method.ContainingType);
        var name = access.Name is GenericNameSyntax generic
            ? $"{generic.Identifier.Text}{Visit(generic.TypeArgumentList)!.ToFullString()}"
            : access.Name.Identifier.Text;
        var arguments = new[] { Visit(access.Expression)!.WithoutTrivia().ToFullString() }
            .Concat(node.ArgumentList.Arguments.Select(argument => Visit(argument)!.WithoutTrivia().ToFullString()));
        return Parse($"{owner}.{name}({string.Join(", ", arguments)})", node);
    }

    private ExpressionSyntax Parse(string text, SyntaxNode replaced) => Place(SyntaxFactory.ParseExpression(text), replaced);

    private T Place<T>(T node, SyntaxNode replaced)
        where T : SyntaxNode =>
        node.WithLeadingTrivia(VisitList(replaced.GetLeadingTrivia())).WithTrailingTrivia(VisitList(replaced.GetTrailingTrivia()));
}
