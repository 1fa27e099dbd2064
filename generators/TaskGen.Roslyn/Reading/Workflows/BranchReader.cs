using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Adds branches to the graph: the node that chooses, and one after the other the arms.</summary>
internal sealed class BranchReader(BodyScope scope, ValueReader values)
{
    /// <summary>Reads a condition and what is done if it holds and if it does not.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="captures">The variables that the condition declares: whether each is kept if it holds, and if it does not.</param>
    /// <param name="arms">Reads the two arms.</param>
    public void Read(
        ExpressionSyntax condition, IReadOnlyList<(ILocalSymbol Local, bool IfTrue, bool IfFalse)> captures, params Action[] arms)
    {
        CheckVaries(condition);
        Read(condition, values.Expressions.Read(condition), ["true", "false"], (operand, node) => Choice(operand, node, captures), arms);
    }

    /// <summary>Adds the node that chooses, and reads the arms.</summary>
    /// <param name="source">What is chosen by, as the user wrote it.</param>
    /// <param name="operand">The same over the frame.</param>
    /// <param name="labels">The names of the arms.</param>
    /// <param name="choose">Writes what gives the position of the arm, for the node's id.</param>
    /// <param name="arms">Reads the arms.</param>
    public void Read(
        SyntaxNode source, Operand operand, IReadOnlyList<string> labels, Func<Operand, string, IReadOnlyList<string>> choose, IReadOnlyList<Action> arms)
    {
        var node = scope.Graph.NextId(labels[0] == "true" && labels.Count == 2 ? "if" : "switch");
        var chosen = choose(operand, node);
        var edges = GraphBuilder.Edges(operand.Values).ToEquatableArray();
        scope.Graph.Add(edges, isBarrier: false, (after, when) => new BranchNodeModel(
            node, "", scope.Source.RelativeLineOf(source), edges, after, when, ExpressionReader.Source(source), labels.ToEquatableArray(),
            chosen.ToEquatableArray()));
        var starts = scope.Graph.Open(node, arms.Count);
        var ends = new List<FlowState>();
        for (var i = 0; i < arms.Count; i++)
        {
            scope.Graph.State = starts[i];
            arms[i]();
            ends.Add(scope.Graph.State);
        }

        scope.Graph.Join(ends);
    }

    /// <summary>A condition that is always the same has an arm that never runs.</summary>
    public void CheckVaries(ExpressionSyntax condition)
    {
        if (scope.Model.GetConstantValue(condition, scope.CancellationToken) is { HasValue: true, Value: var value })
        {
            scope.Problems.Add(
                WorkflowProblems.ConstantCondition, scope.LocationOf(condition), condition.ToString(),
                value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null");
        }
    }

    private string[] Choice(Operand condition, string node, IReadOnlyList<(ILocalSymbol Local, bool IfTrue, bool IfFalse)> captures)
    {
        if (captures.Count == 0)
        {
            return [$"{Parenthesized(condition.Text)} ? 0 : 1"];
        }

        var kept = captures.Select(capture => (capture.IfTrue, capture.IfFalse, Text: Captures.Keep(capture.Local, node, scope))).ToArray();
        return
        [
            $"if ({condition.Text})",
            "{",
            .. kept.Where(static capture => capture.IfTrue).Select(static capture => "    " + capture.Text),
            "    return 0;",
            "}",
            "",
            .. kept.Where(static capture => capture.IfFalse).Select(static capture => capture.Text),
            "return 1;",
        ];
    }

    // A condition that is itself `a ? b : c`, or an assignment, would swallow what follows.
    private static string Parenthesized(string text) => text.Contains("?") || text.Contains("=>") || text.Contains("switch") ? $"({text})" : text;
}
