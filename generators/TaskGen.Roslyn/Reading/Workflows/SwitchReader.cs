using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads what a <c>switch</c> chooses by into a branch; the choice is written as a <c>switch</c> again.</summary>
internal sealed class SwitchReader(BodyScope scope, ValueReader values)
{
    private readonly List<FrameValue> _values = [];
    private readonly List<(string[] Labels, IReadOnlyList<ILocalSymbol> Captured)> _cases = [];

    /// <summary>Reads a <c>switch</c> statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="readArm">Reads the statements of a section; null stands for the values that no section names.</param>
    public void Read(SwitchStatementSyntax statement, Action<SwitchSectionSyntax?> readArm)
    {
        values.Branches.CheckVaries(statement.Expression);
        var subject = values.Expressions.Read(statement.Expression);
        var names = new List<string>();
        var arms = new List<Action>();
        foreach (var section in statement.Sections)
        {
            AddCase([.. section.Labels.Select(Label)], section.Labels);
            names.Add(string.Join(", ", section.Labels.Select(Name)));
            arms.Add(() => readArm(section));
        }

        var last = $"default: return {Text(arms.Count)};";
        if (statement.Sections.Any(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax)))
        {
            last = null;
        }
        else
        {
            CheckCovers(statement);
            names.Add("otherwise");
            arms.Add(() => readArm(null));
        }

        Add(statement.Expression, subject, names, last, arms);
    }

    /// <summary>Reads a <c>switch</c> expression.</summary>
    public void Read(SwitchExpressionSyntax expression, Action<SwitchExpressionArmSyntax> readArm)
    {
        values.Branches.CheckVaries(expression.GoverningExpression);
        var subject = values.Expressions.Read(expression.GoverningExpression);
        foreach (var arm in expression.Arms)
        {
            AddCase([Label(arm)], [arm.Pattern, .. arm.WhenClause is { } clause ? [clause] : Array.Empty<SyntaxNode>()]);
        }

        var names = expression.Arms.Select(static arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null
            ? "default"
            : ExpressionReader.Source(arm.Pattern) + (arm.WhenClause is { } clause ? " " + ExpressionReader.Source(clause) : "")).ToArray();
        var unmatched = $"default: throw new global::System.Runtime.CompilerServices.SwitchExpressionException({subject.Text});";
        var hasDefault = _cases.Exists(static found => found.Labels.Contains("default:"));
        Add(expression.GoverningExpression, subject, names, hasDefault ? null : unmatched, [.. expression.Arms.Select(arm => (Action)(() => readArm(arm)))]);
    }

    private void Add(ExpressionSyntax source, Operand subject, IReadOnlyList<string> names, string? last, IReadOnlyList<Action> arms)
    {
        var operand = subject with { Values = [.. subject.Values.Concat(_values).GroupBy(static value => value.Field).Select(static group => group.First())] };
        values.Branches.Read(source, operand, [.. names], (_, node) => Choice(subject.Text, node, last), arms);
    }

    private List<string> Choice(string subject, string node, string? last)
    {
        var lines = new List<string> { $"switch ({subject})", "{" };
        for (var i = 0; i < _cases.Count; i++)
        {
            var (labels, captured) = _cases[i];
            lines.AddRange(labels.Select(static label => "    " + label));
            lines.AddRange(captured.Select(local => "        " + Captures.Keep(local, node, scope)));
            lines.Add($"        return {Text(i)};");
        }

        if (last is not null)
        {
            lines.Add("    " + last);
        }

        lines.Add("}");
        return lines;
    }

    private void AddCase(string[] labels, IEnumerable<SyntaxNode> declaring) =>
        _cases.Add((labels, [.. declaring.SelectMany(node => Captures.Of(node, scope)).Where(capture => capture.Uses.Any(use => !IsInLabel(use, declaring)))
            .Select(static capture => capture.Local).Distinct(SymbolEqualityComparer.Default).Cast<ILocalSymbol>()]));

    // A pattern's variable in the `when` beside it is no use outside.
    private static bool IsInLabel(SyntaxNode use, IEnumerable<SyntaxNode> labels) => labels.Any(label => label.Span.Contains(use.Span));

    private string Label(SwitchLabelSyntax label) => label is DefaultSwitchLabelSyntax ? "default:" : Rewrite(label).TrimEnd();

    private string Label(SwitchExpressionArmSyntax arm)
    {
        var clause = arm.WhenClause is { } when ? " " + Rewrite(when) : "";
        return arm.Pattern is DiscardPatternSyntax
            ? clause.Length == 0 ? "default:" : $"case var _{clause}:"
            : $"case {Rewrite(arm.Pattern)}{clause}:";
    }

    private string Rewrite(SyntaxNode node)
    {
        var operand = values.Expressions.Read(node);
        _values.AddRange(operand.Values);
        return operand.Text;
    }

    private static string Name(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax constant => ExpressionReader.Source(constant.Value),
        CasePatternSwitchLabelSyntax pattern =>
            ExpressionReader.Source(pattern.Pattern) + (pattern.WhenClause is { } clause ? " " + ExpressionReader.Source(clause) : ""),
        _ => "default",
    };

    private void CheckCovers(SwitchStatementSyntax statement)
    {
        if (statement.Sections.Any(static section => section.Labels.Any(static label => !IsConstant(label))))
        {
            // Which values other patterns match is the compiler's to know.
            return;
        }

        var type = scope.Model.GetTypeInfo(statement.Expression, scope.CancellationToken).Type;
        if (type is { SpecialType: SpecialType.System_Boolean })
        {
            var constants = Constants(statement).ToArray();
            Report(statement, Missing(constants));
        }
        else if (type is { TypeKind: TypeKind.Enum })
        {
            var constants = Constants(statement).ToArray();
            Report(
                statement,
                type.GetMembers().OfType<IFieldSymbol>().Where(
                    field => field.HasConstantValue && !constants.Contains(field.ConstantValue)).Select(static field => field.Name));
        }
    }

    private static IEnumerable<string> Missing(object?[] constants)
    {
        if (!constants.Contains(true))
        {
            yield return "true";
        }

        if (!constants.Contains(false))
        {
            yield return "false";
        }
    }

    private static bool IsConstant(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax => true,
        CasePatternSwitchLabelSyntax pattern => IsConstant(pattern.Pattern),
        _ => false,
    };

    private static bool IsConstant(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax => true,
        ParenthesizedPatternSyntax parenthesized => IsConstant(parenthesized.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => IsConstant(either.Left) && IsConstant(either.Right),
        _ => false,
    };

    private void Report(SwitchStatementSyntax statement, IEnumerable<string> missing)
    {
        var names = missing.ToArray();
        if (names.Length > 0)
        {
            scope.Problems.Add(
                WorkflowProblems.IncompleteSwitch, scope.LocationOf(statement.SwitchKeyword), ExpressionReader.Source(statement.Expression),
                string.Join(", ", names));
        }
    }

    private IEnumerable<object?> Constants(SwitchStatementSyntax statement) => statement.Sections
        .SelectMany(static section => section.Labels)
        .SelectMany(static label => label switch
        {
            CaseSwitchLabelSyntax constant => [constant.Value],
            CasePatternSwitchLabelSyntax { WhenClause: null } pattern => Constants(pattern.Pattern),
            _ => [],
        })
        .Select(value => scope.Model.GetConstantValue(value, scope.CancellationToken).Value);

    private static IEnumerable<ExpressionSyntax> Constants(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => [constant.Expression],
        ParenthesizedPatternSyntax parenthesized => Constants(parenthesized.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => Constants(either.Left).Concat(Constants(either.Right)),
        _ => [],
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
