using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>
/// The body that is read: the user's own, or a copy of it in which the calls of trainers are placeholders, since a generator does not see
/// what it generates itself.
/// </summary>
internal sealed class BodySource
{
    private readonly SyntaxTree _tree;
    private readonly TextEdits? _edits;
    private readonly int _line;

    private BodySource(MethodDeclarationSyntax original, MethodDeclarationSyntax syntax, SemanticModel model, TextEdits? edits)
    {
        _tree = original.SyntaxTree;
        _edits = edits;
        _line = LineOf(original.Identifier.Span);
        Syntax = syntax;
        Model = model;
    }

    /// <summary>The method whose body is read.</summary>
    public MethodDeclarationSyntax Syntax { get; }

    public SemanticModel Model { get; }

    /// <summary>The trainers that placeholders stand for, by the name of the placeholder.</summary>
    public IReadOnlyDictionary<string, TrainerPlaceholder> Trainers { get; private init; } = new Dictionary<string, TrainerPlaceholder>();

    public static BodySource Of(MethodDeclarationSyntax syntax, KnownSymbols known, CancellationToken cancellationToken)
    {
        var model = known.Compilation.GetSemanticModel(syntax.SyntaxTree);
        return TrainerPlaceholders.In(syntax, model, known, cancellationToken) is var (copy, speculative, edits, trainers)
            ? new BodySource(syntax, copy, speculative, edits) { Trainers = trainers }
            : new BodySource(syntax, syntax, model, null);
    }

    /// <summary>Where the user wrote a node.</summary>
    public Location LocationOf(SyntaxNodeOrToken node) => Location.Create(_tree, Span(node.Span));

    /// <summary>The line of a node, counted from that of the method's name.</summary>
    public int RelativeLineOf(SyntaxNode node) => LineOf(Span(node.Span)) - _line;

    private TextSpan Span(TextSpan span) => _edits?.Original(span) ?? span;

    private int LineOf(TextSpan span) => _tree.GetLineSpan(span).StartLinePosition.Line;
}
