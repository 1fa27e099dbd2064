using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Analyzers.Usage.Determinism;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Caching;

/// <summary>Takes a file as data, where a path was a string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeDataFile)), Shared]
internal sealed class TakeDataFile() : DocumentFix(DiagnosticIds.FileByName)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is not { } method
            || target.Model.GetOperation(target.Node, target.CancellationToken) is not { } read
            || target.Model.GetDeclaredSymbol(method, target.CancellationToken) is not { } symbol
            || FileReads.ParameterOf(read, symbol, target.Known)
                is not { Type.SpecialType: SpecialType.System_String, HasExplicitDefaultValue: false, ContainingType: not null } parameter
            || read is IInvocationOperation
            {
                TargetMethod.ContainingType.Name: not "File" and not "ZipFile" and not "XDocument" and not "XElement" and not "XmlReader",
            }
            || method.ParameterList.Parameters.ElementAtOrDefault(parameter.Ordinal) is not { Type: { } type }
            || target.Known.Get(KnownNames.DataFile) is not { } file)
        {
            yield break;
        }

        var uses = method.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name
                && SymbolEqualityComparer.Default.Equals(target.Model.GetSymbolInfo(name, target.CancellationToken).Symbol, parameter))
            .ToArray();
        if (symbol.PartialDefinitionPart is not null || symbol.PartialImplementationPart is not null || uses.Any(IsNoValue))
        {
            yield break;
        }

        var typeName = Usings.NameOf(file, type, target, out var missing);
        yield return new FixEdit("file", $"Take '{parameter.Name}' as a DataFile", editor =>
        {
            editor.ReplaceNode(type, (current, _) => typeName.WithTriviaFrom(current));
            foreach (var use in uses)
            {
                editor.ReplaceNode(use, static (current, _) => SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression, ((IdentifierNameSyntax)current)
                        .WithoutTrivia(), SyntaxFactory.IdentifierName("Path")).WithTriviaFrom(current));
            }

            Usings.Add(editor, missing);
        })
        {
            Whole = type,
        };
    }

    // In `nameof(path)`, `path = …` and `ref path` the parameter itself is meant.
    private static bool IsNoValue(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0
            || argument.Parent?.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        _ => false,
    };
}
