using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Turns <c>async void</c> into <c>async Task</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnTask)), Shared]
internal sealed class ReturnTask() : DocumentFix(DiagnosticIds.AsyncVoid)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method && target.Known.Get(KnownNames.Task) is { } task)
        {
            var name = Usings.NameOf(task, method.ReturnType, target, out var missing);
            yield return new FixEdit("task", $"Let '{method.Identifier.ValueText}' return 'Task'", editor =>
            {
                editor.ReplaceNode(method.ReturnType, (current, _) => name.WithTriviaFrom(current));
                Usings.Add(editor, missing);
            });
        }
    }
}
