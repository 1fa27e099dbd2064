using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>Adds the missing cases of a <c>switch</c>: they throw, until somebody says better, or say that nothing is done.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCases)), Shared]
internal sealed class AddCases() : DocumentFix(DiagnosticIds.IncompleteSwitch)
{
    private static readonly bool[] Booleans = [true, false];

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<SwitchStatementSyntax>() is not { } statement || Missing(statement, target) is not { Count: > 0 } missing)
        {
            yield break;
        }

        var exception = target.Known.Get(IsParameter(statement, target) ? "System.ArgumentOutOfRangeException" : "System.NotSupportedException");
        if (exception is not null)
        {
            var name = Usings.NameOf(exception, statement, target, out var space);
            var subject = statement.Expression.WithoutTrivia().ToString();
            yield return Edit("throw", "Add the missing cases, which throw", value => $"throw new {name}({Arguments(subject, value, exception)});", space);
        }

        yield return Edit("break", "Add the missing cases, which do nothing", static _ => "break;", space: null);

        FixEdit Edit(string key, string title, Func<string, string> body, string? space) => new(key, title, editor =>
        {
            var sections = missing.Select(value => (value, body(value))).ToArray();
            editor.ReplaceNode(statement, (current, _) => SwitchSections.Add((SwitchStatementSyntax)current, sections));
            Usings.Add(editor, space);
        });
    }

    private static string Arguments(string subject, string value, INamedTypeSymbol exception) => exception.Name == "NotSupportedException"
        ? $"\"There is no case for {value}.\""
        : $"nameof({subject}), {subject}, null";

    // Only a parameter is an argument that is out of range; and what is thrown must not call a task again.
    private static bool IsParameter(SwitchStatementSyntax statement, FixTarget target) =>
        target.Model.GetSymbolInfo(statement.Expression, target.CancellationToken).Symbol is IParameterSymbol;

    // What to write after `case`, one for each value: members may share one.
    private static IReadOnlyList<string> Missing(SwitchStatementSyntax statement, FixTarget target)
    {
        var type = target.Model.GetTypeInfo(statement.Expression, target.CancellationToken).Type;
        var named = new HashSet<object?>(Constants(statement, target));
        if (type is { SpecialType: SpecialType.System_Boolean })
        {
            return [.. Booleans.Where(value => !named.Contains(value)).Select(static value => value ? "true" : "false")];
        }

        return type is { TypeKind: TypeKind.Enum }
            ? [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && named.Add(field.ConstantValue))
                .Select(field => $"{type.ToMinimalDisplayString(target.Model, statement.SpanStart)}.{Identifiers.Escape(field.Name)}")]
            : [];
    }

    private static IEnumerable<object?> Constants(SwitchStatementSyntax statement, FixTarget target) => statement.Sections
        .SelectMany(static section => section.Labels)
        .Where(static label => label is not CasePatternSwitchLabelSyntax { WhenClause: not null })
        .SelectMany(static label => label.DescendantNodes().OfType<ExpressionSyntax>())
        .Select(value => target.Model.GetConstantValue(value, target.CancellationToken))
        .Where(static value => value.HasValue)
        .Select(static value => value.Value);
}
