using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What is known while a body is read: the graph so far and the values that have names.</summary>
internal sealed class BodyScope
{
    private readonly Dictionary<ISymbol, FrameValue> _values = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _services = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FrameValue> _unassigned = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _container;
    private readonly Dictionary<IMethodSymbol, Callee?> _callees = new(SymbolEqualityComparer.Default);

    public BodyScope(
        IMethodSymbol method, BodySource source, SignatureModel signature, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        _container = method.ContainingType;
        Known = known;
        Problems = problems;
        CancellationToken = cancellationToken;
        Source = source;
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var parameter = signature.Parameters[i];
            if (parameter.Kind == ParameterKind.Data)
            {
                _values.Add(ParameterOf(method, i), Graph.Input(parameter, TypeNames.Short(method.Parameters[i].Type)));
            }
            else
            {
                _services.Add(ParameterOf(method, i));
            }
        }
    }

    public KnownSymbols Known { get; }

    public ProblemBag Problems { get; }

    public CancellationToken CancellationToken { get; }

    public BodySource Source { get; }

    public SemanticModel Model => Source.Model;

    public GraphBuilder Graph { get; } = new();

    /// <summary>The calls whose results got a name or were left lying, with the place of each.</summary>
    public List<(ExpressionSyntax Call, string Task, FrameValue? Value)> Results { get; } = [];

    /// <summary>Fields of one tuple: where the second is used, the first counts as used.</summary>
    public List<(string Field, string Alternative)> Alternatives { get; } = [];

    /// <summary>The fields that something reads.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>The namespaces of extension members that are not called by the name of their class, with <c>global::</c>.</summary>
    public SortedSet<string> Usings { get; } = new(StringComparer.Ordinal);

    public static bool IsDeconstruction(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Left is DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax } or TupleExpressionSyntax;

    /// <summary>Gives a local its value; null where reading it failed, which was said then.</summary>
    public void Declare(ILocalSymbol local, FrameValue? value)
    {
        if (value is not null)
        {
            _values[local] = value;
        }
        else
        {
            Problems.Worsen(ProblemEffect.Body);
        }
    }

    /// <summary>Adds a local that gets its value later, in the arms of branches.</summary>
    public void DeclareLater(ILocalSymbol local)
    {
        var result = ResultOf(local.Type);
        _unassigned[local] = Graph.Declare(local.Name, result ?? local.Type) with { IsAwaited = result is not null };
    }

    /// <summary>What awaiting a value of a type gives; null if that is nothing, or if it cannot be awaited.</summary>
    public ITypeSymbol? ResultOf(ITypeSymbol type) =>
        ReturnReader.Unwrap(type, Known) is (ReturnKind.TaskOfValue or ReturnKind.ValueTaskOfValue, { } result) ? result : null;

    /// <summary>The local that an expression awaits, if that is one whose task gives a value of the graph.</summary>
    public ILocalSymbol? AwaitedLocal(ExpressionSyntax expression) =>
        LocalOf(expression) is { } local && Found(local) is { IsAwaited: true } ? local : null;

    /// <summary>Whether an expression awaits a local whose value could not be read; why was said then.</summary>
    public bool IsUnread(ExpressionSyntax expression) => LocalOf(expression) is { } local && Found(local) is null;

    /// <summary>The field of a local that was declared without a value; null for anything else.</summary>
    public FrameValue? FieldOf(ISymbol symbol) => _unassigned.TryGetValue(symbol, out var value) ? value : null;

    /// <summary>The value that a symbol stands for here; null if it stands for none.</summary>
    public FrameValue? ValueOf(ISymbol symbol)
    {
        if (_unassigned.TryGetValue(symbol, out var value))
        {
            if (!Graph.State.Assigned.TryGetValue(symbol, out var sources))
            {
                return null;
            }

            value = value with { Sources = sources };
        }
        else if (!_values.TryGetValue(symbol, out value))
        {
            return null;
        }

        Used.Add(value.Field);
        return value;
    }

    public bool IsService(ISymbol symbol) => _services.Contains(symbol);

    /// <summary>Where the user wrote a node.</summary>
    public Location LocationOf(SyntaxNodeOrToken node) => Source.LocationOf(node);

    /// <summary>What a method is to the graph; null for an ordinary one.</summary>
    public Callee? CalleeOf(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Source.Trainers.TryGetValue(method.Name, out var trainer) ? trainer.Callee : null;
        }

        if (!_callees.TryGetValue(method, out var callee))
        {
            callee = Callee.Of(method, Known, CancellationToken);
            _callees.Add(method, callee);
        }

        return callee;
    }

    /// <summary>Whether the workflow stands in a type.</summary>
    public bool IsInside(INamedTypeSymbol type)
    {
        var container = _container;
        while (container is not null && !SymbolEqualityComparer.Default.Equals(container, type))
        {
            container = container.ContainingType;
        }

        return container is not null;
    }

    /// <summary>Whether a call becomes a node of its own: that of a task, workflow or trainer, or a map.</summary>
    public bool IsNodeCall(InvocationExpressionSyntax call) =>
        Model.GetSymbolInfo(call, CancellationToken).Symbol is IMethodSymbol method && (CalleeOf(method) is not null || IsMap(method));

    /// <summary>Whether an expression is a call that becomes a node, or chooses between such calls.</summary>
    public bool IsNodeOrChoice(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsNodeOrChoice(parenthesized.Expression),
        InvocationExpressionSyntax call => IsNodeCall(call),
        ConditionalExpressionSyntax or SwitchExpressionSyntax => HasNodeCall(expression),
        _ => false,
    };

    /// <summary>Whether an expression contains a call that becomes a node.</summary>
    public bool HasNodeCall(SyntaxNode node) => node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(IsNodeCall);

    /// <summary>Whether a method is one of <c>Flow</c>.</summary>
    public bool IsMap(IMethodSymbol method) => Known.Is(method.ContainingType, KnownNames.Flow);

    public void Unsupported(SyntaxNode node, ProblemKind kind)
    {
        var (name, instead) = Constructs.Of(node);
        var place = node is StatementSyntax and not ExpressionStatementSyntax ? LocationOf(node.GetFirstToken()) : LocationOf(node);
        Problems.Add(kind, place, name, instead);
    }

    /// <summary>Says of a task that no node gives that it cannot be awaited in a graph.</summary>
    public void UnsupportedTask(ExpressionSyntax expression) =>
        Problems.Add(
            WorkflowProblems.UnsupportedExpression, LocationOf(expression), "a 'Task' of something that is no task or workflow", "call that in a task");

    /// <summary>Notes the namespace in which a member is found that an <c>extension</c> block adds to a type.</summary>
    public void UseExtension(SyntaxNode node)
    {
        var name = node is SubpatternSyntax { NameColon.Name: var property } ? property : node;
        if (
            name is not (
                MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or SimpleNameSyntax)
            || Model.GetSymbolInfo(name, CancellationToken).Symbol?.ContainingType is not { Name: "", ContainingType: { } owner })
        {
            return;
        }

        if (owner.IsFileLocal)
        {
            Problems.Add(WorkflowProblems.InaccessibleType, LocationOf(name), TypeNames.Short(owner));
        }
        else if (!owner.ContainingNamespace.IsGlobalNamespace)
        {
            Usings.Add("global::" + ContainerReader.Namespace(owner.ContainingNamespace));
        }
    }

    /// <summary>Says of a variable inside an expression that it has the name of the frame in generated lambdas.</summary>
    public void HidesFrame(SyntaxToken name) =>
        Problems.Add(WorkflowProblems.UnsupportedExpression, LocationOf(name), $"a variable called '{FrameValue.Frame}'", "give it another name");

    private ILocalSymbol? LocalOf(ExpressionSyntax expression) =>
        expression is AwaitExpressionSyntax && Awaited.Inner(expression) is IdentifierNameSyntax name
            ? Model.GetSymbolInfo(name, CancellationToken).Symbol as ILocalSymbol
            : null;

    private FrameValue? Found(ILocalSymbol local) =>
        _values.TryGetValue(local, out var value) || _unassigned.TryGetValue(local, out value) ? value : null;

    // The parameters of the copy of a method are not those of the method.
    private ISymbol ParameterOf(IMethodSymbol method, int index) =>
        Source.Trainers.Count == 0 ? method.Parameters[index] : ParameterInCopy(method.Parameters[index]) ?? method.Parameters[index];

    private ISymbol? ParameterInCopy(IParameterSymbol parameter)
    {
        var place = Source.Syntax.Body?.OpenBraceToken.Span.End ?? Source.Syntax.ExpressionBody!.Expression.SpanStart;
        return Model.LookupSymbols(place, name: parameter.Name).OfType<IParameterSymbol>().FirstOrDefault();
    }
}
